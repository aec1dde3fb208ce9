namespace GenGuide.Verification.Scripts;

/// <summary>What a script holds by reference: an object, a list, a function or a regular expression. Each is a sealed class of its own, so to tell them apart takes one comparison.</summary>
public abstract class ScriptInstance
{
}
