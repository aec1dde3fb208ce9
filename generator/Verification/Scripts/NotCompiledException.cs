namespace GenGuide.Verification.Scripts;

/// <summary>A script says, or does, what only the full engine knows how to do. Nothing is wrong with it: the call is made there again.</summary>
public sealed class NotCompiledException : Exception
{
    public NotCompiledException()
    {
    }

    public NotCompiledException(string message)
        : base(message)
    {
    }

    public NotCompiledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
