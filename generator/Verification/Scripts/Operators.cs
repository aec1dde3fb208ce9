using Jint.Parser.Ast;

namespace GenGuide.Verification.Scripts;

/// <summary>What stands between two values.</summary>
public static class Operators
{
    public static Evaluate Compile(BinaryOperator sign, Evaluate left, Evaluate right) => sign switch
    {
        BinaryOperator.Plus => scope => Add(left(scope), right(scope)),
        BinaryOperator.Minus => scope => new ScriptValue(left(scope).ToNumber() - right(scope).ToNumber()),
        BinaryOperator.Times => scope => new ScriptValue(left(scope).ToNumber() * right(scope).ToNumber()),
        BinaryOperator.Divide => scope => new ScriptValue(left(scope).ToNumber() / right(scope).ToNumber()),
        BinaryOperator.Modulo => scope => new ScriptValue(left(scope).ToNumber() % right(scope).ToNumber()),
        _ => throw new NotCompiledException(sign.ToString()),
    };

    public static bool IsComparison(BinaryOperator sign) => sign is BinaryOperator.StrictlyEqual or BinaryOperator.StricltyNotEqual or BinaryOperator.Equal or BinaryOperator.NotEqual
        or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    public static Test CompileTest(BinaryOperator comparison, Evaluate left, Evaluate right) => comparison switch
    {
        BinaryOperator.StrictlyEqual => scope => ScriptValue.AreSame(left(scope), right(scope)),
        BinaryOperator.StricltyNotEqual => scope => !ScriptValue.AreSame(left(scope), right(scope)),
        BinaryOperator.Equal => scope => AreAlike(left(scope), right(scope)),
        BinaryOperator.NotEqual => scope => !AreAlike(left(scope), right(scope)),
        BinaryOperator.Less => scope => Compare(left(scope), right(scope)) is var (one, other) && one < other,
        BinaryOperator.LessOrEqual => scope => Compare(left(scope), right(scope)) is var (one, other) && one <= other,
        BinaryOperator.Greater => scope => Compare(left(scope), right(scope)) is var (one, other) && one > other,
        BinaryOperator.GreaterOrEqual => scope => Compare(left(scope), right(scope)) is var (one, other) && one >= other,
        _ => throw new NotCompiledException(comparison.ToString()),
    };

    /// <summary>The same for an assignment that computes as well.</summary>
    public static BinaryOperator Of(AssignmentOperator sign) => sign switch
    {
        AssignmentOperator.PlusAssign => BinaryOperator.Plus,
        AssignmentOperator.MinusAssign => BinaryOperator.Minus,
        AssignmentOperator.TimesAssign => BinaryOperator.Times,
        AssignmentOperator.DivideAssign => BinaryOperator.Divide,
        AssignmentOperator.ModuloAssign => BinaryOperator.Modulo,
        _ => throw new NotCompiledException(sign.ToString()),
    };

    private static ScriptValue Add(ScriptValue one, ScriptValue other) => one.Text is not null || other.Text is not null
        ? new ScriptValue(one.ToText() + other.ToText())
        : new ScriptValue(one.ToNumber() + other.ToNumber());

    /// <summary>Equal as <c>==</c> has it, of values whose kinds leave no doubt.</summary>
    private static bool AreAlike(ScriptValue one, ScriptValue other)
    {
        if (one.IsNothing || other.IsNothing)
        {
            return one.IsNothing && other.IsNothing;
        }

        return one.TypeName() == other.TypeName() ? ScriptValue.AreSame(one, other) : throw new NotCompiledException("values of two kinds compared");
    }

    /// <summary>Two numbers that stand to each other as the values do.</summary>
    private static (double One, double Other) Compare(ScriptValue one, ScriptValue other)
    {
        if (one.IsNumber && other.IsNumber)
        {
            return (one.Number, other.Number);
        }

        return one.Text is { } text && other.Text is { } otherText
            ? (string.CompareOrdinal(text, otherText), 0)
            : (one.ToNumber(), other.ToNumber());
    }
}
