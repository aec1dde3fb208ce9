using Jint.Parser.Ast;

namespace GenGuide.Verification.Scripts;

public sealed partial class ScriptCompiler
{
    private Evaluate CompileAssignment(AssignmentExpression assignment)
    {
        var value = Compile(assignment.Right);
        if (assignment.Left is Identifier { Name: var name })
        {
            return CompileStore(name, assignment.Operator == AssignmentOperator.Assign ? value : Operators.Compile(Operators.Of(assignment.Operator), CompileLoad(name), value));
        }

        return assignment is { Operator: AssignmentOperator.Assign, Left: MemberExpression member }
            ? CompileStoreMember(member, value)
            : throw new NotCompiledException("a computing assignment to a part");
    }

    private Evaluate CompileStore(string name, Evaluate value)
    {
        if (_names.Find(name) is not var (depth, slot))
        {
            throw new NotCompiledException($"an assignment to '{name}'");
        }

        return depth == 0
            ? scope => scope.Slots[slot] = value(scope)
            : scope => Outwards(scope, depth).Slots[slot] = value(scope);
    }

    private Evaluate CompileStoreMember(MemberExpression member, Evaluate value)
    {
        var target = Compile(member.Object);
        if (NameOf(member) is { } name)
        {
            return scope =>
            {
                var found = target(scope).Instance is { } instance ? instance : throw new NotCompiledException(name);
                var given = value(scope);
                found.Set(name, given);
                return given;
            };
        }

        var key = Compile(member.Property);
        return scope =>
        {
            var (instance, place, given) = (target(scope), key(scope), value(scope));
            Members.Set(instance, place, given);
            return given;
        };
    }

    /// <summary>Counting up or down, of variables only.</summary>
    private Evaluate CompileUpdate(UpdateExpression update)
    {
        var step = update.Operator == UnaryOperator.Increment ? 1 : -1;
        if (update.Argument is not Identifier { Name: var name } || _names.Find(name) is not var (depth, slot))
        {
            throw new NotCompiledException("counting of something that is no variable");
        }

        var isPrefix = update.Prefix;
        return scope =>
        {
            var slots = Outwards(scope, depth).Slots;
            var before = slots[slot].ToNumber();
            slots[slot] = new ScriptValue(before + step);
            return new ScriptValue(isPrefix ? before + step : before);
        };
    }
}
