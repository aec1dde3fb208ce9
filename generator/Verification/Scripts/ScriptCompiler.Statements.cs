using Jint.Parser.Ast;

namespace GenGuide.Verification.Scripts;

public sealed partial class ScriptCompiler
{
    private Execute CompileAll(IEnumerable<Statement> statements)
    {
        var steps = statements.Where(statement => !IsDirective(statement)).Select(Compile).ToArray();
        if (steps.Length == 1)
        {
            return steps[0];
        }

        return scope =>
        {
            foreach (var step in steps)
            {
                if (step(scope) is var flow and not Flow.Next)
                {
                    return flow;
                }
            }

            return Flow.Next;
        };
    }

    private Execute Compile(Statement statement) => statement switch
    {
        BlockStatement block => CompileAll(block.Body),
        ExpressionStatement { Expression: var expression } => CompileEffect(expression),
        VariableDeclaration variables => CompileVariables(variables),
        IfStatement choice => CompileIf(choice),
        ReturnStatement result => CompileReturn(result),
        ForStatement loop => CompileFor(loop),
        WhileStatement loop => CompileLoop(CompileTest(loop.Test), CompileLoopBody(loop.Body), null),
        DoWhileStatement loop => CompileDoWhile(loop),
        SwitchStatement choice => CompileSwitch(choice),
        BreakStatement { Label: null } => _ => Flow.Break,
        ContinueStatement { Label: null } => _ => Flow.Continue,
        EmptyStatement or FunctionDeclaration => _ => Flow.Next,
        _ => throw new NotCompiledException(statement.Type.ToString()),
    };

    private Execute CompileEffect(Expression expression)
    {
        var evaluate = Compile(expression);
        return scope =>
        {
            evaluate(scope);
            return Flow.Next;
        };
    }

    private Execute CompileVariables(VariableDeclaration variables)
    {
        var steps = variables.Declarations.Where(variable => variable.Init is not null).Select(variable => CompileStore(variable.Id.Name, Compile(variable.Init))).ToArray();
        return scope =>
        {
            foreach (var step in steps)
            {
                step(scope);
            }

            return Flow.Next;
        };
    }

    private Execute CompileIf(IfStatement choice)
    {
        var (test, consequent, alternate) = (CompileTest(choice.Test), Compile(choice.Consequent), choice.Alternate is null ? null : Compile(choice.Alternate));
        return scope => test(scope) ? consequent(scope) : alternate is null ? Flow.Next : alternate(scope);
    }

    private Execute CompileReturn(ReturnStatement result)
    {
        if (result.Argument is null)
        {
            return _ => Flow.Return;
        }

        var argument = Compile(result.Argument);
        return scope =>
        {
            scope.Result = argument(scope);
            return Flow.Return;
        };
    }

    private Execute CompileFor(ForStatement loop)
    {
        var initial = loop.Init switch
        {
            null => null,
            VariableDeclaration variables => Compile(variables),
            Expression expression => CompileEffect(expression),
            var other => throw new NotCompiledException(other.Type.ToString()),
        };
        var run = CompileLoop(loop.Test is null ? _ => true : CompileTest(loop.Test), CompileLoopBody(loop.Body), loop.Update is null ? null : Compile(loop.Update));
        return scope =>
        {
            initial?.Invoke(scope);
            return run(scope);
        };
    }

    private Execute CompileLoopBody(Statement body) => Compile(body);

    private Execute CompileLoop(Test test, Execute body, Evaluate? update) => scope =>
    {
        while (test(scope))
        {
            budget.Step();
            var flow = body(scope);
            if (flow is Flow.Return)
            {
                return flow;
            }

            if (flow is Flow.Break)
            {
                return Flow.Next;
            }

            update?.Invoke(scope);
        }

        return Flow.Next;
    };

    private Execute CompileDoWhile(DoWhileStatement loop)
    {
        var (body, again) = (CompileLoopBody(loop.Body), CompileLoop(CompileTest(loop.Test), CompileLoopBody(loop.Body), null));
        return scope =>
        {
            budget.Step();
            return body(scope) switch
            {
                Flow.Return => Flow.Return,
                Flow.Break => Flow.Next,
                _ => again(scope),
            };
        };
    }

    private Execute CompileSwitch(SwitchStatement choice)
    {
        var value = Compile(choice.Discriminant);
        var cases = choice.Cases.Select(entry => (Test: entry.Test is null ? null : Compile(entry.Test), Run: CompileAll(entry.Consequent))).ToArray();
        var otherwise = Array.FindIndex(cases, entry => entry.Test is null);
        return scope =>
        {
            var given = value(scope);
            var start = Array.FindIndex(cases, entry => entry.Test is not null && ScriptValue.AreSame(given, entry.Test(scope)));
            start = start < 0 ? otherwise : start;
            for (var number = start; number >= 0 && number < cases.Length; number++)
            {
                var flow = cases[number].Run(scope);
                if (flow is not Flow.Next)
                {
                    return flow is Flow.Break ? Flow.Next : flow;
                }
            }

            return Flow.Next;
        };
    }
}
