using Jint.Parser.Ast;

namespace GenGuide.Verification.Scripts;

public sealed partial class ScriptCompiler
{
    private Evaluate Compile(Expression expression)
    {
        switch (expression)
        {
            case Literal literal:
                return CompileLiteral(literal);
            case Identifier identifier:
                return CompileLoad(identifier.Name);
            case AssignmentExpression assignment:
                return CompileAssignment(assignment);
            case UpdateExpression update:
                return CompileUpdate(update);
            case UnaryExpression unary:
                return CompileUnary(unary);
            case BinaryExpression comparison when Operators.IsComparison(comparison.Operator):
                return CompileTruth(comparison);
            case BinaryExpression binary:
                return Operators.Compile(binary.Operator, Compile(binary.Left), Compile(binary.Right));
            case LogicalExpression logical:
                return CompileLogical(logical);
            case ConditionalExpression choice:
                var (test, consequent, alternate) = (CompileTest(choice.Test), Compile(choice.Consequent), Compile(choice.Alternate));
                return scope => test(scope) ? consequent(scope) : alternate(scope);
            case SequenceExpression sequence:
                return CompileSequence(sequence);
            case ArrayExpression list:
                return CompileList(list);
            case ObjectExpression instance:
                return CompileObject(instance);
            case FunctionExpression function:
                var code = CompileFunction(function.Id?.Name, [.. function.Parameters], function.Body, function.VariableDeclarations, function.FunctionDeclarations);
                return scope => new ScriptValue(new ScriptFunction(code, scope));
            case MemberExpression member:
                return CompileMember(member);
            case CallExpression call:
                return CompileCall(call);
            default:
                throw new NotCompiledException(expression.Type.ToString());
        }
    }

    private static Evaluate CompileLiteral(Literal literal)
    {
        if (literal.Type == SyntaxNodes.RegularExpressionLiteral)
        {
            return TextFunctions.CompileRegex(literal.Raw);
        }

        var value = literal.Value switch
        {
            null => ScriptValue.Null,
            bool truth => ScriptValue.Of(truth),
            string text => new ScriptValue(string.Intern(text)),
            double number => new ScriptValue(number),
            int number => new ScriptValue(number),
            var other => throw new NotCompiledException(other.GetType().Name),
        };
        return _ => value;
    }

    private Evaluate CompileLoad(string name)
    {
        if (_names.Find(name) is not var (depth, slot))
        {
            return name switch
            {
                "undefined" => _ => default,
                "Infinity" => _ => new ScriptValue(double.PositiveInfinity),
                "NaN" => _ => new ScriptValue(double.NaN),
                _ => throw new NotCompiledException($"the name '{name}'"),
            };
        }

        return depth switch
        {
            0 => scope => scope.Slots[slot],
            1 => scope => scope.Outer!.Slots[slot],
            2 => scope => scope.Outer!.Outer!.Slots[slot],
            _ => scope => Outwards(scope, depth).Slots[slot],
        };
    }

    private static Scope Outwards(Scope scope, int depth)
    {
        for (var left = depth; left > 0; left--)
        {
            scope = scope.Outer!;
        }

        return scope;
    }

    private Evaluate CompileUnary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.LogicalNot)
        {
            return CompileTruth(unary);
        }

        if (unary is { Operator: UnaryOperator.TypeOf, Argument: Identifier { Name: var name } } && _names.Find(name) is null)
        {
            throw new NotCompiledException($"the kind of '{name}'");
        }

        var argument = Compile(unary.Argument);
        return unary.Operator switch
        {
            UnaryOperator.Minus => scope => new ScriptValue(-argument(scope).ToNumber()),
            UnaryOperator.Plus => scope => new ScriptValue(argument(scope).ToNumber()),
            UnaryOperator.TypeOf => scope => new ScriptValue(argument(scope).TypeName()),
            UnaryOperator.Void => scope => argument(scope).IsUndefined ? default : default(ScriptValue),
            _ => throw new NotCompiledException(unary.Operator.ToString()),
        };
    }

    private Evaluate CompileLogical(LogicalExpression logical)
    {
        var (left, right) = (Compile(logical.Left), Compile(logical.Right));
        return logical.Operator == LogicalOperator.LogicalAnd
            ? scope => left(scope) is { IsTrue: false } value ? value : right(scope)
            : scope => left(scope) is { IsTrue: true } value ? value : right(scope);
    }

    private Evaluate CompileSequence(SequenceExpression sequence)
    {
        var parts = sequence.Expressions.Select(Compile).ToArray();
        return scope =>
        {
            ScriptValue last = default;
            foreach (var part in parts)
            {
                last = part(scope);
            }

            return last;
        };
    }

    private Evaluate CompileList(ArrayExpression list)
    {
        var parts = list.Elements.Select(element => element is null ? throw new NotCompiledException("a hole in a list") : Compile(element)).ToArray();
        return scope =>
        {
            var items = new ScriptArray(parts.Length);
            foreach (var part in parts)
            {
                items.Push(part(scope));
            }

            return new ScriptValue(items);
        };
    }

    private Evaluate CompileObject(ObjectExpression instance)
    {
        var parts = instance.Properties.Select(property => property.Kind == PropertyKind.Data
            ? (Name: string.Intern(property.Key.GetKey()), Value: Compile(property.Value))
            : throw new NotCompiledException("a property that is a function in disguise")).ToArray();
        if (parts.DistinctBy(part => part.Name).Count() < parts.Length || parts.Any(part => part.Name == "__proto__"))
        {
            throw new NotCompiledException("an object with a name that means more than it says");
        }

        string[] names = [.. parts.Select(part => part.Name)];
        Evaluate[] codes = [.. parts.Select(part => part.Value)];
        return scope =>
        {
            var values = new ScriptValue[codes.Length];
            for (var place = 0; place < codes.Length; place++)
            {
                values[place] = codes[place](scope);
            }

            return new ScriptValue(new ScriptObject(names, values));
        };
    }

    private Evaluate CompileMember(MemberExpression member)
    {
        var name = NameOf(member);
        if (name is not (null or "length") && member.Object is Identifier variable && _names.Find(variable.Name) is ( < 2 and var depth, var slot))
        {
            return CompileMemberOf(depth, slot, name);
        }

        var target = Compile(member.Object);
        if (name is not null)
        {
            var hint = 0;
            return name == "length"
                ? scope => Members.LengthOf(target(scope))
                : scope => target(scope).Instance is { } found ? found.Get(name, ref hint) : throw new NotCompiledException(name);
        }

        var key = Compile(member.Property);
        return scope => Members.Get(target(scope), key(scope));
    }

    /// <summary>Of a variable of the function or of the one around it, as most are: in one step.</summary>
    private static Evaluate CompileMemberOf(int depth, int slot, string name)
    {
        var hint = 0;
        return depth == 0
            ? scope => scope.Slots[slot].Instance is { } found ? found.Get(name, ref hint) : throw new NotCompiledException(name)
            : scope => scope.Outer!.Slots[slot].Instance is { } found ? found.Get(name, ref hint) : throw new NotCompiledException(name);
    }

    /// <summary>Null where it is computed.</summary>
    private static string? NameOf(MemberExpression member) => member switch
    {
        { Computed: false, Property: Identifier identifier } => string.Intern(identifier.Name),
        { Computed: true, Property: Literal { Value: string text } } => string.Intern(text),
        _ => null,
    };
}
