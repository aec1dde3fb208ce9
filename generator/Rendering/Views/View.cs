using Microsoft.AspNetCore.Components;

namespace GenGuide.Rendering.Views;

/// <summary>A component that draws one model and holds no logic beyond conditions and loops.</summary>
/// <typeparam name="TModel">Everything it shows.</typeparam>
public abstract class View<TModel> : Drawn
    where TModel : class
{
    [Parameter]
    [EditorRequired]
    public TModel Model { get; set; } = null!;

    /// <summary>The view of a model, for whoever does not draw it inside another.</summary>
    internal View<TModel> Of(TModel model)
    {
        Model = model;
        return this;
    }

    internal override bool Takes(string name, object? value)
    {
        if (name != nameof(Model))
        {
            return false;
        }

        Model = (TModel)value!;
        return true;
    }
}
