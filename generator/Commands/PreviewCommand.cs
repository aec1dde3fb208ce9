using System.CommandLine;

namespace GenGuide.Commands;

/// <summary><c>preview</c>: serves the site from memory and rebuilds it at every change.</summary>
public static class PreviewCommand
{
    public static Command Make(SharedOptions shared)
    {
        _ = shared;
        return new Command("preview", "Serves the site from memory and reloads the browser at every change.");
    }
}
