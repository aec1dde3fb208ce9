using System.Collections.Concurrent;
using System.Reflection;
using GenGuide.Rendering.Views;
using Microsoft.AspNetCore.Components;

namespace GenGuide.Rendering;

/// <summary>How a component is made, and how it is given its parameters.</summary>
internal sealed class ComponentType
{
    private static readonly ConcurrentDictionary<Type, ComponentType> Known = new();

    private readonly ConstructorInvoker _make;
    private readonly Dictionary<string, MethodInvoker> _setters = new(StringComparer.Ordinal);
    private readonly MethodInvoker? _rest;

    private ComponentType(Type type)
    {
        _make = ConstructorInvoker.Create(type.GetConstructor([]) ?? throw new InvalidOperationException($"{type} cannot be made without arguments."));
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<ParameterAttribute>() is { } parameter && property.SetMethod is { } setter)
            {
                var invoker = MethodInvoker.Create(setter);
                _setters[property.Name] = invoker;
                _rest = parameter.CaptureUnmatchedValues ? invoker : _rest;
            }
        }
    }

    public static ComponentType Of(Type type) => Known.GetOrAdd(type, static made => new ComponentType(made));

    public Drawn Make() => (Drawn)_make.Invoke();

    /// <summary>Sets a parameter, or notes it among the rest of a component that takes any.</summary>
    public void Set(Drawn component, string name, object? value, ref Dictionary<string, object>? rest)
    {
        if (component.Takes(name, value))
        {
            return;
        }

        if (_setters.TryGetValue(name, out var setter))
        {
            setter.Invoke(component, value);
        }
        else if (_rest is not null)
        {
            (rest ??= new(StringComparer.Ordinal))[name] = value!;
        }
        else
        {
            throw new InvalidOperationException($"{component.GetType()} has no parameter '{name}'.");
        }
    }

    public void SetRest(Drawn component, Dictionary<string, object>? rest)
    {
        if (rest is not null)
        {
            _rest!.Invoke(component, rest);
        }
    }
}
