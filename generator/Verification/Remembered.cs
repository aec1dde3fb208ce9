namespace GenGuide.Verification;

/// <summary>
/// What was made once and may be used again, by fingerprint. There is room for so many and no more: one that comes takes the place of another, because remembering only
/// saves work. Safe to use from several threads.
/// </summary>
/// <typeparam name="T">What is remembered; whoever finds one has to see for himself that it is the one he means.</typeparam>
internal sealed class Remembered<T>
    where T : class
{
    /// <summary>What all pages share are some hundred: it is seldom put out of its place by what few of them have.</summary>
    private const int Places = 1 << 17;

    private readonly T?[] _values = new T?[Places];

    /// <summary>What was remembered last at the place of this fingerprint; that may be of another.</summary>
    public T? Find(ulong fingerprint) => Volatile.Read(ref _values[fingerprint % Places]);

    public void Add(ulong fingerprint, T value) => Volatile.Write(ref _values[fingerprint % Places], value);
}
