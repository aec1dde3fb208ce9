namespace GenGuide.Verification.Scripts;

/// <summary>What lists can do.</summary>
public static class ListFunctions
{
    public delegate ScriptValue OfList(ScriptArray list, ScriptValue[] arguments);

    private static readonly Dictionary<string, OfList> All = new(StringComparer.Ordinal)
    {
        ["indexOf"] = (list, arguments) => new ScriptValue(IndexOf(list, Only(arguments))),
        ["concat"] = Concat,
        ["slice"] = Slice,
        ["push"] = Push,
        ["join"] = (list, arguments) => new ScriptValue(string.Join(Only(arguments).ToText(), list.Items.Select(item => item.IsNothing ? "" : item.ToText()))),
        ["sort"] = Sort,
        ["map"] = Map,
        ["filter"] = Filter,
        ["forEach"] = (list, arguments) => TryEach(list, arguments, (_, _) => false, default),
        ["some"] = (list, arguments) => TryEach(list, arguments, (_, result) => result.IsTrue, ScriptValue.False),
        ["every"] = (list, arguments) => TryEach(list, arguments, (_, result) => !result.IsTrue, ScriptValue.True),
        ["reduce"] = Reduce,
    };

    public static OfList? Find(string name) => All.GetValueOrDefault(name);

    private static ScriptValue Only(ScriptValue[] arguments) => arguments is [var one] ? one : throw new NotCompiledException("another number of arguments");

    private static ScriptFunction FunctionOf(ScriptValue[] arguments) => Only(arguments).Instance as ScriptFunction ?? throw new NotCompiledException("no function");

    private static int IndexOf(ScriptArray list, ScriptValue wanted)
    {
        var items = list.Items;
        for (var index = 0; index < items.Count; index++)
        {
            if (ScriptValue.AreSame(items[index], wanted))
            {
                return index;
            }
        }

        return -1;
    }

    private static ScriptValue Concat(ScriptArray list, ScriptValue[] arguments)
    {
        var items = new List<ScriptValue>(list.Items.Count + 4);
        items.AddRange(list.Items);
        foreach (var argument in arguments)
        {
            if (argument.Instance is ScriptArray other)
            {
                items.AddRange(other.Items);
            }
            else
            {
                items.Add(argument);
            }
        }

        return new ScriptValue(new ScriptArray(items));
    }

    private static ScriptValue Slice(ScriptArray list, ScriptValue[] arguments)
    {
        var (start, end) = TextFunctions.Part(list.Items.Count, arguments);
        return new ScriptValue(new ScriptArray(list.Items.GetRange(start, end - start)));
    }

    private static ScriptValue Push(ScriptArray list, ScriptValue[] arguments)
    {
        list.Items.AddRange(arguments);
        return new ScriptValue(list.Items.Count);
    }

    private static ScriptValue Map(ScriptArray list, ScriptValue[] arguments)
    {
        var (function, whole, items) = (FunctionOf(arguments), new ScriptValue(list), list.Items);
        var results = new List<ScriptValue>(items.Count);
        for (int index = 0, count = items.Count; index < count; index++)
        {
            results.Add(function.Call(items[index], new ScriptValue(index), whole));
        }

        return new ScriptValue(new ScriptArray(results));
    }

    private static ScriptValue Filter(ScriptArray list, ScriptValue[] arguments)
    {
        var (function, whole, items) = (FunctionOf(arguments), new ScriptValue(list), list.Items);
        var results = new List<ScriptValue>();
        for (int index = 0, count = items.Count; index < count; index++)
        {
            var item = items[index];
            if (function.Call(item, new ScriptValue(index), whole).IsTrue)
            {
                results.Add(item);
            }
        }

        return new ScriptValue(new ScriptArray(results));
    }

    /// <summary>Until one result decides.</summary>
    private static ScriptValue TryEach(ScriptArray list, ScriptValue[] arguments, Func<ScriptArray, ScriptValue, bool> decides, ScriptValue otherwise)
    {
        var (function, whole, items) = (FunctionOf(arguments), new ScriptValue(list), list.Items);
        for (int index = 0, count = items.Count; index < count; index++)
        {
            if (decides(list, function.Call(items[index], new ScriptValue(index), whole)))
            {
                return ScriptValue.Of(!otherwise.IsTrue);
            }
        }

        return otherwise;
    }

    private static ScriptValue Reduce(ScriptArray list, ScriptValue[] arguments)
    {
        var (whole, items) = (new ScriptValue(list), list.Items);
        var function = arguments.Length > 0 && arguments[0].Instance is ScriptFunction found ? found : throw new NotCompiledException("no function");
        var start = arguments.Length > 1 ? 0 : items.Count > 0 ? 1 : throw new NotCompiledException("nothing to begin with");
        var result = arguments.Length > 1 ? arguments[1] : items[0];
        for (int index = start, count = items.Count; index < count; index++)
        {
            result = function.Call(result, items[index], new ScriptValue(index), whole);
        }

        return result;
    }

    /// <summary>In place. Comparators of the core tell any two entries apart, so engines agree.</summary>
    private static ScriptValue Sort(ScriptArray list, ScriptValue[] arguments)
    {
        var function = FunctionOf(arguments);
        if (list.Items.Exists(item => item.IsUndefined))
        {
            throw new NotCompiledException("nothing among what is sorted");
        }

        var sorted = Merge([.. list.Items], (one, other) => function.Call(one, other).ToNumber() <= 0);
        list.Items.Clear();
        list.Items.AddRange(sorted);
        return new ScriptValue(list);
    }

    private static ScriptValue[] Merge(ScriptValue[] items, Func<ScriptValue, ScriptValue, bool> isInOrder)
    {
        if (items.Length < 2)
        {
            return items;
        }

        var (first, second) = (Merge(items[..(items.Length / 2)], isInOrder), Merge(items[(items.Length / 2)..], isInOrder));
        var merged = new ScriptValue[items.Length];
        for (int at = 0, one = 0, other = 0; at < merged.Length; at++)
        {
            merged[at] = other == second.Length || (one < first.Length && isInOrder(first[one], second[other])) ? first[one++] : second[other++];
        }

        return merged;
    }
}
