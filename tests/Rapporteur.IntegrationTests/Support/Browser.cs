using Microsoft.Playwright;
using Rapporteur.Tests.Web;

namespace Rapporteur.IntegrationTests.Support;

/// <summary>One browser and one running site for the tests of a class. Both start only when a test asks.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningSite? _site;
    private IPage? _visiting;

    public async Task InitializeAsync()
    {
        if (Services.WithoutChromium is not null)
        {
            return;
        }

        _site = await RunningSite.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Services.Chromium, Args = Flags });
    }

    /// <summary>A fresh tab with its own storage; the caller closes its context.</summary>
    public async Task<IPage> OpenAsync(string path, bool script = true, int width = 1280)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _site!.Address,
            ColorScheme = ColorScheme.Light,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>The tab of those tests that only look: the same one each time, which costs a tenth of a fresh one. Nobody closes it, and nobody types into it.</summary>
    public async Task<IPage> VisitAsync(string path, int width = 1280)
    {
        _visiting ??= await OpenAsync("about:blank");
        await _visiting.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await _visiting.SetViewportSizeAsync(width, 900);
        await _visiting.GotoAsync(path);
        return _visiting;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
