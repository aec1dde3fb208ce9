namespace GenGuide.Verification.Scripts;

/// <summary>What lists can do.</summary>
public static class ListFunctions
{
    public delegate ScriptValue OfList(ScriptArray list, ReadOnlySpan<ScriptValue> arguments);

    private static readonly Dictionary<string, OfList> All = new(StringComparer.Ordinal)
    {
        ["indexOf"] = (list, arguments) => new ScriptValue(IndexOf(list, Only(arguments))),
        ["concat"] = Concat,
        ["slice"] = Slice,
        ["push"] = Push,
        ["join"] = (list, arguments) => new ScriptValue(Join(list, Only(arguments).ToText())),
        ["sort"] = Sort,
        ["map"] = Map,
        ["filter"] = Filter,
        ["forEach"] = (list, arguments) => TryEach(list, arguments, Decision.Never, default),
        ["some"] = (list, arguments) => TryEach(list, arguments, Decision.OnTrue, ScriptValue.False),
        ["every"] = (list, arguments) => TryEach(list, arguments, Decision.OnFalse, ScriptValue.True),
        ["reduce"] = Reduce,
    };

    public static OfList? Find(string name) => All.GetValueOrDefault(name);

    private static ScriptValue Only(ReadOnlySpan<ScriptValue> arguments) => arguments is [var one] ? one : throw new NotCompiledException("another number of arguments");

    private static ScriptFunction FunctionOf(ReadOnlySpan<ScriptValue> arguments) => Only(arguments).Function ?? throw new NotCompiledException("no function");

    private static string Join(ScriptArray list, string between)
    {
        var texts = new string[list.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = list[index].IsNothing ? "" : list[index].ToText();
        }

        return string.Join(between, texts);
    }

    private static int IndexOf(ScriptArray list, ScriptValue wanted)
    {
        for (var index = 0; index < list.Length; index++)
        {
            if (ScriptValue.AreSame(list[index], wanted))
            {
                return index;
            }
        }

        return -1;
    }

    private static ScriptValue Concat(ScriptArray list, ReadOnlySpan<ScriptValue> arguments)
    {
        var length = list.Length;
        foreach (var argument in arguments)
        {
            length += argument.List is { } other ? other.Length : 1;
        }

        var joined = new ScriptArray(length);
        joined.Push(list.Items);
        foreach (var argument in arguments)
        {
            joined.Push(argument.List is { } other ? other.Items : [argument]);
        }

        return new ScriptValue(joined);
    }

    private static ScriptValue Slice(ScriptArray list, ReadOnlySpan<ScriptValue> arguments)
    {
        var (start, end) = TextFunctions.Part(list.Length, arguments);
        var part = new ScriptArray(end - start);
        part.Push(list.Items[start..end]);
        return new ScriptValue(part);
    }

    private static ScriptValue Push(ScriptArray list, ReadOnlySpan<ScriptValue> arguments)
    {
        list.Push(arguments);
        return new ScriptValue(list.Length);
    }

    private static ScriptValue Map(ScriptArray list, ReadOnlySpan<ScriptValue> arguments)
    {
        var (function, whole) = (FunctionOf(arguments), new ScriptValue(list));
        var results = new ScriptArray(list.Length);
        for (int index = 0, count = list.Length; index < count; index++)
        {
            results.Push(function.Call(list[index], new ScriptValue(index), whole));
        }

        return new ScriptValue(results);
    }

    private static ScriptValue Filter(ScriptArray list, ReadOnlySpan<ScriptValue> arguments)
    {
        var (function, whole) = (FunctionOf(arguments), new ScriptValue(list));
        var results = new ScriptArray(0);
        for (int index = 0, count = list.Length; index < count; index++)
        {
            var item = list[index];
            if (function.Call(item, new ScriptValue(index), whole).IsTrue)
            {
                results.Push(item);
            }
        }

        return new ScriptValue(results);
    }

    /// <summary>Until one result decides.</summary>
    private static ScriptValue TryEach(ScriptArray list, ReadOnlySpan<ScriptValue> arguments, Decision decision, ScriptValue otherwise)
    {
        var (function, whole) = (FunctionOf(arguments), new ScriptValue(list));
        for (int index = 0, count = list.Length; index < count; index++)
        {
            var result = function.Call(list[index], new ScriptValue(index), whole);
            if (decision != Decision.Never && result.IsTrue == (decision == Decision.OnTrue))
            {
                return ScriptValue.Of(!otherwise.IsTrue);
            }
        }

        return otherwise;
    }

    private static ScriptValue Reduce(ScriptArray list, ReadOnlySpan<ScriptValue> arguments)
    {
        var whole = new ScriptValue(list);
        var function = arguments.Length > 0 && arguments[0].Function is { } found ? found : throw new NotCompiledException("no function");
        var start = arguments.Length > 1 ? 0 : list.Length > 0 ? 1 : throw new NotCompiledException("nothing to begin with");
        var result = arguments.Length > 1 ? arguments[1] : list[0];
        for (int index = start, count = list.Length; index < count; index++)
        {
            result = function.Call(result, list[index], new ScriptValue(index), whole);
        }

        return result;
    }

    /// <summary>In place. Comparators of the core tell any two entries apart, so engines agree.</summary>
    private static ScriptValue Sort(ScriptArray list, ReadOnlySpan<ScriptValue> arguments)
    {
        var function = FunctionOf(arguments);
        foreach (var item in list.Items)
        {
            if (item.IsUndefined)
            {
                throw new NotCompiledException("nothing among what is sorted");
            }
        }

        list.Replace(Merge(list.Items.ToArray(), function));
        return new ScriptValue(list);
    }

    private static ScriptValue[] Merge(ScriptValue[] items, ScriptFunction order)
    {
        if (items.Length < 2)
        {
            return items;
        }

        var (first, second) = (Merge(items[..(items.Length / 2)], order), Merge(items[(items.Length / 2)..], order));
        var merged = new ScriptValue[items.Length];
        for (int at = 0, one = 0, other = 0; at < merged.Length; at++)
        {
            merged[at] = other == second.Length || (one < first.Length && order.Call(first[one], second[other]).ToNumber() <= 0) ? first[one++] : second[other++];
        }

        return merged;
    }

    /// <summary>Which result ends a walk through a list.</summary>
    private enum Decision
    {
        Never,
        OnTrue,
        OnFalse,
    }
}
