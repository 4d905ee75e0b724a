using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class BodiesTest
{
    [Theory]
    [InlineData("the UN Security Council", "UN Security Council", ActorKind.Organisation, null)]
    [InlineData("UNHCR", "UN High Commissioner for Refugees", ActorKind.Organisation, null)]
    [InlineData("State Department", "US State Department", ActorKind.Government, "USA")]
    [InlineData("the Kremlin", "Kremlin", ActorKind.Government, "RUS")]
    [InlineData("Downing Street", "Downing Street", ActorKind.Government, "GBR")]
    [InlineData("Daesh", "Islamic State", ActorKind.ArmedGroup, "IRQ")]
    [InlineData("Nusra Front", "Jabhat al-Nusra", ActorKind.ArmedGroup, "SYR")]
    [InlineData("Ansar Allah", "Houthis", ActorKind.ArmedGroup, "YEM")]
    [InlineData("RSF", "Rapid Support Forces", ActorKind.ArmedGroup, "SDN")]
    [InlineData("SOHR", "Syrian Observatory for Human Rights", ActorKind.Organisation, "SYR")]
    [InlineData("AFP", "Agence France-Presse", ActorKind.Outlet, "FRA")]
    [InlineData("the Times", "The Times", ActorKind.Outlet, "GBR")]
    [InlineData("The Guardian", "Guardian", ActorKind.Outlet, "GBR")]
    [InlineData("B’Tselem", "B'Tselem", ActorKind.Organisation, "ISR")]
    public void ByName_KnownName_IsThatBody(string name, string canonical, ActorKind kind, string? country)
    {
        Body? body = Bodies.ByName(name);

        Assert.Equal((canonical, kind, country), (body?.Name, body!.Kind, body.Country));
    }

    [Theory]
    [InlineData("isis")]
    [InlineData("Times")]
    [InlineData("who")]
    [InlineData("Hindu")]
    [InlineData("")]
    public void ByName_NoBody_IsNull(string name)
    {
        Assert.Null(Bodies.ByName(name));
    }

    [Theory]
    [InlineData("Russian", "foreign ministry", "Russian Foreign Ministry", "RUS", "GOV")]
    [InlineData("Turkey’s", "Ministry of Foreign Affairs", "Turkish Foreign Ministry", "TUR", "GOV")]
    [InlineData("Indian", "Ministry of External Affairs", "Indian Ministry of External Affairs", "IND", "GOV")]
    [InlineData("Kenyan", "Defense Ministry", "Kenyan Defence Ministry", "KEN", "GOV")]
    [InlineData("Iraqi", "Ministry of the Environment", "Iraqi Environment Ministry", "IRQ", "GOV")]
    [InlineData("Peru's", "army", "Peruvian army", "PER", "MIL")]
    [InlineData("American", "army", "US Army", "USA", "MIL")]
    [InlineData("Netherlands'", "parliament", "Dutch parliament", "NLD", "LEG")]
    [InlineData("UK", "Foreign Office", "British Foreign Office", "GBR", "GOV")]
    [InlineData("French", "Embassy", "French Embassy", "FRA", "GOV")]
    public void TryGovernmentOrgan_KnownOrgan_IsCanonical(
        string owner, string organ, string canonical, string country, string sector)
    {
        Assert.True(Bodies.TryGovernmentOrgan(owner, organ, out Body? body));
        Assert.Equal((canonical, country, sector), (body.Name, body.Country, body.Sector));
    }

    [Theory]
    [InlineData("Martian", "Foreign Ministry")]
    [InlineData("Russian", "roulette")]
    [InlineData("Russian", "")]
    [InlineData("Russian", "Ministry of ")]
    [InlineData("", "army")]
    public void TryGovernmentOrgan_UnknownPart_IsFalse(string owner, string organ)
    {
        Assert.False(Bodies.TryGovernmentOrgan(owner, organ, out Body? body));
        Assert.Null(body);
    }

    [Fact]
    public void All_EachBody_IsFoundByItsNameAndBelongsToAKnownCountry()
    {
        Assert.All(Bodies.All, body =>
        {
            Assert.Same(body, Bodies.ByName(body.Name));
            Assert.True(body.Country is null || Countries.ByIso3(body.Country) is not null, body.Name);
        });
    }
}
