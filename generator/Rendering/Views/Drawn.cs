using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace GenGuide.Rendering.Views;

/// <summary>A component that is drawn once. It has no life beyond that: nothing of it is drawn anew, waits, or listens.</summary>
public abstract class Drawn : IComponent
{
    private RenderHandle _handle;

    /// <summary>Writes what it shows, as frames.</summary>
    internal void DrawTo(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>Sets a parameter without the detour through reflection; false where that is left to it.</summary>
    internal virtual bool Takes(string name, object? value) => false;

    // The framework's own renderer draws it as well; the tests hold ours against it.
    void IComponent.Attach(RenderHandle renderHandle) => _handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>What a <c>.razor</c> file is compiled to.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
