using Jint.Parser.Ast;

namespace GenGuide.Verification.Scripts;

public sealed partial class ScriptCompiler
{
    private Evaluate CompileCall(CallExpression call)
    {
        var arguments = call.Arguments.Select(Compile).ToArray();
        switch (call.Callee)
        {
            case MemberExpression { Object: MemberExpression { Object: MemberExpression { Object: Identifier { Name: "Object" } } prototype } own } invoked
                when _names.Find("Object") is null && NameOf(prototype) == "prototype" && NameOf(own) == "hasOwnProperty" && NameOf(invoked) == "call" && arguments.Length == 2:
                var (instance, key) = (arguments[0], arguments[1]);
                return scope => ScriptValue.Of(Members.HasOwn(instance(scope), key(scope)));
            case MemberExpression { Object: Identifier { Name: var owner } } member when _names.Find(owner) is null:
                return HostFunctions.Compile(owner, NameOf(member), arguments);
            case MemberExpression member:
                return NameOf(member) is { } name ? CompileMethod(member, name, arguments) : CompileInvocation(CompileMember(member), arguments);
            case Identifier { Name: var function } when _names.Find(function) is null:
                return HostFunctions.Compile(null, function, arguments);
            default:
                return CompileInvocation(Compile(call.Callee), arguments);
        }
    }

    private Evaluate CompileMethod(MemberExpression member, string name, Evaluate[] arguments)
    {
        var target = Compile(member.Object);
        var ofLists = ListFunctions.Find(name);
        var ofTexts = TextFunctions.Find(name);
        var ofPatterns = TextFunctions.FindOfPatterns(name);
        var hint = 0;
        return scope =>
        {
            var value = target(scope);
            if (value.Instance is { } found)
            {
                return Invoke(found.Get(name, ref hint), arguments, scope);
            }

            // One argument, as most have, needs no list on the heap.
            var first = arguments.Length == 1 ? arguments[0](scope) : default;
            var given = arguments.Length == 1 ? new ReadOnlySpan<ScriptValue>(in first) : EvaluateAll(arguments, scope);
            if (value.List is { } list)
            {
                return (ofLists ?? throw new NotCompiledException(name))(list, given);
            }

            if (value.Text is { } text)
            {
                return (ofTexts ?? throw new NotCompiledException(name))(text, given);
            }

            return value.Regex is { } pattern ? (ofPatterns ?? throw new NotCompiledException(name))(pattern, given) : throw new NotCompiledException(name);
        };
    }

    private static Evaluate CompileInvocation(Evaluate callee, Evaluate[] arguments) => scope => Invoke(callee(scope), arguments, scope);

    /// <summary>What is given beyond the parameters is computed and dropped.</summary>
    private static ScriptValue Invoke(ScriptValue callee, Evaluate[] arguments, Scope scope)
    {
        if (callee.Function is not { } function)
        {
            throw new NotCompiledException("a call of something that is no function");
        }

        var inner = function.Begin();
        for (var number = 0; number < arguments.Length; number++)
        {
            var value = arguments[number](scope);
            if (number < function.Code.Parameters)
            {
                inner.Slots[number] = value;
            }
        }

        return function.Run(inner);
    }

    private static ScriptValue[] EvaluateAll(Evaluate[] arguments, Scope scope)
    {
        var values = new ScriptValue[arguments.Length];
        for (var number = 0; number < arguments.Length; number++)
        {
            values[number] = arguments[number](scope);
        }

        return values;
    }
}
