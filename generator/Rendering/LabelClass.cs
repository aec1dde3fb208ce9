using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>The class that gives a label its pen and its sign.</summary>
public static class LabelClass
{
    public static string Of(Label label) => label.Sign < 0 ? "d" : "l";
}
