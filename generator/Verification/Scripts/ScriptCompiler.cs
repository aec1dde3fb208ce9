using Jint.Parser.Ast;
using Script = Jint.Parser.Ast.Program;

namespace GenGuide.Verification.Scripts;

/// <summary>The syntax tree of a script → delegates that do what it says. It knows the few words of the language that the core is written in; what it does not know
/// it refuses with a <see cref="NotCompiledException"/>, at once or when it is met, and never guesses.</summary>
public sealed partial class ScriptCompiler(ScriptBudget budget, Names global)
{
    private Names _names = global;

    /// <summary>A whole script, to be run in the scope of all scripts.</summary>
    public (DeclaredFunction[] Declared, Execute Run) Compile(Script program)
    {
        Declare(program.VariableDeclarations, program.FunctionDeclarations);
        return (CompileDeclared(program.FunctionDeclarations), CompileAll(program.Body));
    }

    private void Declare(IEnumerable<VariableDeclaration> variables, IEnumerable<FunctionDeclaration> functions)
    {
        foreach (var name in functions.Select(function => function.Id.Name).Concat(variables.SelectMany(variable => variable.Declarations).Select(declarator => declarator.Id.Name)))
        {
            _names.Declare(name);
        }
    }

    private DeclaredFunction[] CompileDeclared(IEnumerable<FunctionDeclaration> functions)
        => [.. functions.Select(function => new DeclaredFunction(_names.Declare(function.Id.Name), CompileFunction(null, [.. function.Parameters], function.Body, function.VariableDeclarations, function.FunctionDeclarations)))];

    private ScriptCode CompileFunction(string? name, List<Identifier> parameters, Statement body, IEnumerable<VariableDeclaration> variables, IEnumerable<FunctionDeclaration> functions)
    {
        var code = new ScriptCode(budget) { Parameters = parameters.Count };
        var outer = _names;
        _names = outer.Nest();
        foreach (var parameter in parameters)
        {
            _names.Declare(parameter.Name);
        }

        if (_names.Count != parameters.Count)
        {
            throw new NotCompiledException("two parameters of one name");
        }

        Declare(variables, functions);
        if (name is not null && _names.Find(name) is not { Depth: 0 })
        {
            code.OwnSlot = _names.Declare(name);
        }

        code.Declared = CompileDeclared(functions);
        code.Body = CompileBody(body);
        code.Slots = _names.Count;
        code.IsSeenFromWithin = _names.HasInner;
        _names = outer;
        return code;
    }

    /// <summary>A function that does nothing but return needs no statement to do so.</summary>
    private Evaluate CompileBody(Statement body)
    {
        var statements = ((BlockStatement)body).Body.Where(statement => !IsDirective(statement)).ToList();
        if (statements is [ReturnStatement { Argument: { } argument }])
        {
            return Compile(argument);
        }

        var run = CompileAll(statements);
        return scope => run(scope) == Flow.Return ? scope.Result : default;
    }

    private static bool IsDirective(Statement statement) => statement is FunctionDeclaration or EmptyStatement or ExpressionStatement { Expression: Literal };
}
