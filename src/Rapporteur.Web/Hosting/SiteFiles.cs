using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Hosting;

/// <summary>The style sheet, the script and the icon, embedded in the assembly. Their addresses carry a hash of their content.</summary>
internal static class SiteFiles
{
    private static readonly Dictionary<string, Asset> Known = new(StringComparer.Ordinal)
    {
        ["site.css"] = Asset.Load("site.css", "text/css; charset=utf-8"),
        ["keys.js"] = Asset.Load("keys.js", "text/javascript; charset=utf-8"),
        ["icon.svg"] = Asset.Load("icon.svg", "image/svg+xml"),
    };

    /// <summary>The address of an asset.</summary>
    public static string Url(string name) => $"/assets/{name}?v={Known[name].Hash}";

    public static void Map(WebApplication app) => app.MapGet("/assets/{name}", (HttpContext http, string name) =>
    {
        if (!Known.TryGetValue(name, out Asset? asset))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Content, asset.ContentType);
    });

    private sealed record Asset(byte[] Content, string ContentType, string Hash)
    {
        public static Asset Load(string name, string contentType)
        {
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Rapporteur.Web.Assets.{name}")
                ?? throw new InvalidOperationException($"The assembly lacks {name}.");
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            return new Asset(content, contentType, Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
        }
    }
}
