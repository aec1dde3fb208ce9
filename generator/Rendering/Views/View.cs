using Microsoft.AspNetCore.Components;

namespace GenGuide.Rendering.Views;

/// <summary>A component that draws one model and holds no logic beyond conditions and loops.</summary>
/// <typeparam name="TModel">Everything it shows.</typeparam>
public abstract class View<TModel> : ComponentBase
    where TModel : class
{
    [Parameter]
    [EditorRequired]
    public TModel Model { get; set; } = null!;
}
