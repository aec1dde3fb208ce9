namespace GenGuide.Verification;

/// <summary>The grading core could not be run: a script or a payload it cannot read, a function that failed, or a limit that was reached.</summary>
public sealed class GradingException : Exception
{
    public GradingException()
    {
    }

    public GradingException(string message)
        : base(message)
    {
    }

    public GradingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
