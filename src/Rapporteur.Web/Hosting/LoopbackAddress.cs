using System.Net;

namespace Rapporteur.Web.Hosting;

/// <summary>Reads the address to listen on, and takes none that another machine could reach.</summary>
internal static class LoopbackAddress
{
    public static (IPAddress Address, int Port) Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || !string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal))
        {
            throw new ArgumentException($"“{url}” is not an http address. Write it like http://127.0.0.1:5417.", nameof(url));
        }

        if (string.Equals(uri.IdnHost, "localhost", StringComparison.OrdinalIgnoreCase))
        {
            return (IPAddress.Loopback, uri.Port);
        }

        if (IPAddress.TryParse(uri.IdnHost, out IPAddress? address) && IPAddress.IsLoopback(address))
        {
            return (address, uri.Port);
        }

        throw new ArgumentException(
            $"“{uri.Host}” can be reached from other machines. The pages have no log-in: use 127.0.0.1, [::1] or localhost.", nameof(url));
    }
}
