using GenGuide.Model;
using GenGuide.Verification.Proofs;

namespace GenGuide.Audit.Banks;

/// <summary>In which banks earlier builds found nothing, and whether they found nothing in all of them together.</summary>
/// <remarks>As with proofs only that is recorded, by a hash of all that it depends on; where something was found it is looked for again.</remarks>
public sealed class AuditRecords
{
    private readonly ProofRecords _records;
    private readonly UInt128[] _keys;
    private readonly UInt128 _site;

    private AuditRecords(ProofRecords records, UInt128[] keys)
    {
        (_records, _keys) = (records, keys);
        _site = records.KeyOf("site", [.. keys.Select(key => key.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
    }

    /// <summary>Whether nothing is to be found in any bank, nor in all of them together.</summary>
    public bool IsAllClean => Enumerable.Range(0, _keys.Length).All(IsClean) && _records.Has(_site);

    /// <param name="banks">Of the site.</param>
    /// <param name="auditor">Knows what an audit of each depends on.</param>
    /// <param name="records">Where it is recorded.</param>
    public static AuditRecords Of(Bank[] banks, BankAuditor auditor, ProofRecords records)
    {
        records.Load(LearnerEngine.Scripts);
        var keys = new UInt128[banks.Length];
        Processors.ForEach(Enumerable.Range(0, banks.Length), index => keys[index] = records.KeyOf("bank", auditor.DependenciesOf(banks[index])), CancellationToken.None);
        return new AuditRecords(records, keys);
    }

    public bool IsClean(int bank) => _records.Has(_keys[bank]);

    public void AddClean(int bank) => _records.Add(_keys[bank]);

    public void AddCleanSite() => _records.Add(_site);
}
