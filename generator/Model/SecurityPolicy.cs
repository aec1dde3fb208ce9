namespace GenGuide.Model;

/// <summary>The Content-Security-Policy of every page.</summary>
public static class SecurityPolicy
{
    /// <summary>Nothing but this site's own files; no inline script or style; forms go nowhere; no strings become markup,
    /// and only <c>more-offline.ts</c> says from which address the worker comes.</summary>
    public const string Content =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
        + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types gg-worker gg-results";

    /// <summary>The element that states it.</summary>
    public const string Meta = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Content}\">";
}
