using Jint.Parser.Ast;

namespace GenGuide.Verification.Scripts;

public sealed partial class ScriptCompiler
{
    /// <summary>What is only asked whether it holds need not become a value first.</summary>
    private Test CompileTest(Expression expression)
    {
        switch (expression)
        {
            case LogicalExpression logical:
                var (one, other) = (CompileTest(logical.Left), CompileTest(logical.Right));
                return logical.Operator == LogicalOperator.LogicalAnd ? scope => one(scope) && other(scope) : scope => one(scope) || other(scope);
            case UnaryExpression { Operator: UnaryOperator.LogicalNot } negation:
                var test = CompileTest(negation.Argument);
                return scope => !test(scope);
            case BinaryExpression { Right: Literal { Value: string text }, Operator: BinaryOperator.StrictlyEqual or BinaryOperator.StricltyNotEqual } comparison:
                var (compared, isWanted) = (Compile(comparison.Left), comparison.Operator == BinaryOperator.StrictlyEqual);
                return scope => compared(scope).Is(text) == isWanted;
            case BinaryExpression binary when Operators.IsComparison(binary.Operator):
                return Operators.CompileTest(binary.Operator, Compile(binary.Left), Compile(binary.Right));
            default:
                var value = Compile(expression);
                return scope => value(scope).IsTrue;
        }
    }

    private Evaluate CompileTruth(Expression expression)
    {
        var test = CompileTest(expression);
        return scope => ScriptValue.Of(test(scope));
    }
}
