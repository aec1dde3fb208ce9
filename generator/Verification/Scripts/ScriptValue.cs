using System.Globalization;
using Jint.Native;
using Jint.Runtime;

namespace GenGuide.Verification.Scripts;

/// <summary>A value of a script. Numbers and truth values need no memory of their own.</summary>
public readonly struct ScriptValue
{
    private static readonly object NumberKind = new();
    private static readonly object TruthKind = new();
    private static readonly object NullKind = new();

    /// <summary>A text, an object, or which kind of value the number is; of what is undefined nothing.</summary>
    private readonly object? _reference;

    private readonly double _number;

    public ScriptValue(string text)
        : this(text, 0)
    {
    }

    public ScriptValue(ScriptInstance instance)
        : this(instance, 0)
    {
    }

    public ScriptValue(double number)
        : this(NumberKind, number)
    {
    }

    private ScriptValue(object reference, double number)
    {
        _reference = reference;
        _number = number;
    }

    public static ScriptValue Null { get; } = new(NullKind, 0);

    public static ScriptValue True { get; } = new(TruthKind, 1);

    public static ScriptValue False { get; } = new(TruthKind, 0);

    public bool IsUndefined => _reference is null;

    public bool IsNull => ReferenceEquals(_reference, NullKind);

    public bool IsNothing => _reference is null || ReferenceEquals(_reference, NullKind);

    public bool IsNumber => ReferenceEquals(_reference, NumberKind);

    public bool IsTruthValue => ReferenceEquals(_reference, TruthKind);

    /// <summary>Of a number or a truth value.</summary>
    public double Number => _number;

    public string? Text => _reference as string;

    public ScriptObject? Instance => _reference as ScriptObject;

    public ScriptArray? List => _reference as ScriptArray;

    public ScriptFunction? Function => _reference as ScriptFunction;

    public ScriptRegex? Regex => _reference as ScriptRegex;

    public bool IsTrue
    {
        get
        {
            if (ReferenceEquals(_reference, TruthKind) || ReferenceEquals(_reference, NumberKind))
            {
                return _number != 0 && !double.IsNaN(_number);
            }

            return _reference is string text ? text.Length > 0 : !IsNothing && (_reference is not ScriptOpaque hidden || hidden.IsTrue);
        }
    }

    public static ScriptValue Of(bool truth) => truth ? True : False;

    /// <summary>Equal in kind and in value, as <c>===</c> has it.</summary>
    public static bool AreSame(ScriptValue one, ScriptValue other)
    {
        if (one._reference is string text)
        {
            return other.Is(text);
        }

        if (ReferenceEquals(one._reference, other._reference))
        {
            return !(one.IsNumber || one.IsTruthValue) || one._number == other._number;
        }

        return one._reference is ScriptOpaque hidden ? hidden.IsSameAs(other) : other._reference is ScriptOpaque otherHidden && otherHidden.IsSameAs(one);
    }

    /// <summary>Equal to a text, as <c>===</c> has it.</summary>
    public bool Is(string text) => _reference is string own ? string.Equals(own, text) : _reference is ScriptOpaque hidden && hidden.IsSameAs(new ScriptValue(text));

    public double ToNumber() => _reference switch
    {
        null => double.NaN,
        string text => TypeConverter.ToNumber(new JsValue(text)),
        ScriptInstance => throw new NotCompiledException("an object as a number"),
        _ => _number,
    };

    public string ToText() => _reference switch
    {
        string text => text,
        null => "undefined",
        ScriptInstance => throw new NotCompiledException("an object as text"),
        _ when IsNull => "null",
        _ when IsTruthValue => _number == 1 ? "true" : "false",
        _ when _number == Math.Floor(_number) && Math.Abs(_number) < 1e15 => ((long)_number).ToString(CultureInfo.InvariantCulture),
        _ => TypeConverter.ToString(new JsValue(_number)),
    };

    public string TypeName() => _reference switch
    {
        null => "undefined",
        string => "string",
        ScriptFunction => "function",
        ScriptOpaque hidden => hidden.TypeName,
        ScriptInstance => "object",
        _ when IsNull => "object",
        _ => IsNumber ? "number" : "boolean",
    };
}
