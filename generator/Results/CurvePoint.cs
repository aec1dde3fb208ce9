using System.Numerics;
using System.Security.Cryptography;

namespace GenGuide.Results;

/// <summary>Compressed points of P-256 (SEC 1, 2.3.4): y² = x³ - 3x + b modulo p.</summary>
internal static class CurvePoint
{
    private const int Bytes = 32;

    private static readonly BigInteger P = new(Convert.FromHexString("FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF"), isUnsigned: true, isBigEndian: true);
    private static readonly BigInteger B = new(Convert.FromHexString("5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B"), isUnsigned: true, isBigEndian: true);

    /// <exception cref="CryptographicException">There is no such point.</exception>
    public static ECPoint Decompress(ReadOnlySpan<byte> point)
    {
        if (point.Length != Bytes + 1 || point[0] is not (2 or 3))
        {
            throw new CryptographicException("not a compressed point");
        }

        var x = new BigInteger(point[1..], isUnsigned: true, isBigEndian: true);
        var square = ((((x * x * x) - (3 * x) + B) % P) + P) % P;

        // P is 3 modulo 4, so this power is a root where there is one.
        var root = BigInteger.ModPow(square, (P + 1) / 4, P);
        if (x >= P || root * root % P != square)
        {
            throw new CryptographicException("not a point of the curve");
        }

        var y = root.IsEven == (point[0] == 2) ? root : P - root;
        return new ECPoint { X = point[1..].ToArray(), Y = Padded(y) };
    }

    private static byte[] Padded(BigInteger number)
    {
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[Bytes - bytes.Length], .. bytes];
    }
}
