using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GenGuide.Verification.Scripts;

/// <summary>How far a call may still go. What reaches a limit is left to the full engine, which says so.</summary>
public sealed class ScriptBudget(GradingLimits limits)
{
    /// <summary>Functions inside each other, of all kinds together; the engine counts each of them alone.</summary>
    private const int MostDepth = 250;

    /// <summary>So many functions take less than what is sufficient of the stack.</summary>
    private const int DepthBetweenLooksAtTheStack = 8;

    private const int StepsBetweenLooksAtTheClock = 4096;

    private long _stepsLeft;
    private long _end;
    private int _depth;

    /// <summary>Begins a call.</summary>
    public void Renew()
    {
        _stepsLeft = limits.Statements;
        _depth = 0;
        _end = Stopwatch.GetTimestamp() + (long)(limits.Time.TotalSeconds * Stopwatch.Frequency);
    }

    /// <summary>A function is entered, or a loop goes round.</summary>
    public void Step()
    {
        if (--_stepsLeft < 0 || (_stepsLeft % StepsBetweenLooksAtTheClock == 0 && Stopwatch.GetTimestamp() > _end))
        {
            throw new NotCompiledException("a limit was reached");
        }
    }

    public void Enter()
    {
        Step();
        if (++_depth > MostDepth || (_depth % DepthBetweenLooksAtTheStack == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            throw new NotCompiledException("calls are nested too deep");
        }
    }

    public void Leave() => _depth--;
}
