using System.Reflection;
using System.Text.Json;
using NodaTime;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract;

public class ExtractionCodecTest
{
    /// <summary>Every property of every mention gets a value that can be told from others, so that one that is forgotten, or two that are exchanged, show.</summary>
    [Fact]
    public void WhatIsStagedComesBackWhole()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var invent = new Inventor(seed);
            var extraction = (Extraction)invent.Make(typeof(Extraction))!;
            var clean = (CleanReport)invent.Make(typeof(CleanReport))!;

            Assert.Equal(Show(extraction), Show(ExtractionCodec.DecodeExtraction(ExtractionCodec.Encode(extraction))));
            Assert.Equal(Show(clean), Show(ExtractionCodec.DecodeClean(ExtractionCodec.Encode(clean))));
        }
    }

    [Fact]
    public void ACleanReportOfAnEarlierVersionIsRead()
    {
        var clean = (CleanReport)new Inventor(3).Make(typeof(CleanReport))!;
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(clean, ExtractionCodec.Options);

        Assert.Equal(Show(clean), Show(ExtractionCodec.DecodeClean(json)));
    }

    [Fact]
    public void DamagedBytesAreSaidToBe()
    {
        byte[] whole = ExtractionCodec.Encode((Extraction)new Inventor(5).Make(typeof(Extraction))!);
        for (int length = 0; length < whole.Length; length += 7)
        {
            Assert.Throws<StoreException>(() => ExtractionCodec.DecodeExtraction(whole.AsSpan(0, length)));
        }

        Assert.Throws<StoreException>(() => ExtractionCodec.DecodeExtraction([.. whole, 0]));
        Assert.Throws<StoreException>(() => ExtractionCodec.DecodeExtraction("{}"u8));
    }

    private static string Show<T>(T value) => JsonSerializer.Serialize(value, ExtractionCodec.Options);

    /// <summary>Makes up values of any type that is staged, from a seed.</summary>
    private sealed class Inventor(int seed)
    {
        private readonly Random _random = new(seed);

        public object? Make(Type type) =>
            Nullable.GetUnderlyingType(type) is { } inner ? _random.Next(2) == 0 ? null : Make(inner)
            : type == typeof(string) ? Text()
            : type == typeof(int) ? _random.Next(-3, 1 << _random.Next(1, 31))
            : type == typeof(double) ? (_random.NextDouble() - 0.5) * 1e6
            : type == typeof(bool) ? _random.Next(2) == 0
            : type.IsEnum ? Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length))
            : type == typeof(TextRange) ? Range()
            : type == typeof(FactTime) ? Time()
            : type == typeof(Publication) ? new Publication(Time(), (DateBasis)_random.Next(3))
            : type == typeof(ReportId) ? new ReportId(Text())
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? List(type.GetGenericArguments()[0])
            : Record(type);

        private object Record(Type type)
        {
            ConstructorInfo made = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
            object record = made.Invoke([.. made.GetParameters().Select(one => MayBeNull(one) ? null : Make(one.ParameterType))]);
            var given = made.GetParameters().Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (PropertyInfo property in type.GetProperties().Where(one => one.CanWrite && !given.Contains(one.Name)))
            {
                property.SetValue(record, Make(property.PropertyType));
            }

            return record;
        }

        private bool MayBeNull(ParameterInfo parameter) =>
            new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable && !parameter.ParameterType.IsValueType && _random.Next(3) == 0;

        private Array List(Type of)
        {
            var list = Array.CreateInstance(of, _random.Next(4));
            for (int i = 0; i < list.Length; i++)
            {
                list.SetValue(Make(of), i);
            }

            return list;
        }

        private string Text() => string.Concat(Enumerable.Range(0, _random.Next(1, 9)).Select(_ => "aé “’中\n😀Z"[_random.Next(8)])).Replace('\uD83D', 'x');

        private TextRange Range()
        {
            int start = _random.Next(5000);
            return new TextRange(start, start + _random.Next(300));
        }

        private FactTime Time()
        {
            LocalDate day = new LocalDate(1850, 1, 1).PlusDays(_random.Next(90_000));
            string? text = _random.Next(2) == 0 ? null : Text();
            return _random.Next(7) switch
            {
                0 => FactTime.Unknown,
                1 => FactTime.Phrase(Text()),
                2 => FactTime.OnDay(day, text),
                3 => FactTime.InMonth(day.Year, day.Month, text),
                4 => FactTime.InYear(day.Year, text),
                5 => FactTime.AtInstant(day.At(new LocalTime(_random.Next(24), _random.Next(60), _random.Next(60))).WithOffset(Offset.FromHours(_random.Next(-11, 12))), text),
                _ => FactTime.Between(day, day.PlusDays(_random.Next(500)), TimePrecision.Range, text),
            };
        }
    }
}
