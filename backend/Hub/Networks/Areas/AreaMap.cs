using System.Collections.Frozen;
using Hub.Shared.Reference;

namespace Hub.Networks.Areas;

/// <summary>Counties, municipalities, bodies and the networks that follow from them, as the reference data has them now.</summary>
public sealed class AreaMap : IReferencePart<AreaMap>
{
    private readonly FrozenDictionary<string, County> _counties;
    private readonly FrozenDictionary<string, EndedCounty> _ended;
    private readonly FrozenDictionary<string, Municipality> _municipalities;
    private readonly FrozenDictionary<string, Body> _bodies;
    private readonly FrozenDictionary<string, Network> _networks;
    private readonly ILookup<string, Municipality> _municipalitiesOf;

    private AreaMap(ReferenceData data)
    {
        Counties = [.. data.OfKind<CountyDocument>(AreaKinds.County).Select(ToCounty).OrderBy(county => county.Number)];
        Ended = [.. data.OfKind<EndedCountyDocument>(AreaKinds.EndedCounty).Select(ToEnded)];
        Municipalities =
        [
            .. data.OfKind<MunicipalityDocument>(AreaKinds.Municipality).Select(ToMunicipality).OrderBy(m => m.Number),
        ];
        Bodies = [.. data.OfKind<BodyDocument>(AreaKinds.Body).Select(ToBody), .. Counties.Select(CountyMunicipality)];
        Networks =
        [
            .. Counties.Select(county => new Network(county.Number, NetworkKind.County, county.Number)),
            new Network(NetworkKeys.National, NetworkKind.National, null),
        ];

        _counties = Counties.ToFrozenDictionary(county => county.Number);
        _ended = Ended.ToFrozenDictionary(county => county.Number);
        _municipalities = Municipalities.ToFrozenDictionary(municipality => municipality.Number);
        _bodies = Bodies.ToFrozenDictionary(body => body.Key);
        _networks = Networks.ToFrozenDictionary(network => network.Key);
        _municipalitiesOf = Municipalities.ToLookup(municipality => municipality.CountyNumber);
        Check();
    }

    public static AreaMap From(ReferenceData data) => new(data);

    public IReadOnlyList<County> Counties { get; }
    public IReadOnlyList<EndedCounty> Ended { get; }
    public IReadOnlyList<Municipality> Municipalities { get; }
    public IReadOnlyList<Body> Bodies { get; }
    public IReadOnlyList<Network> Networks { get; }

    public County? County(string number) => _counties.GetValueOrDefault(number);

    public Municipality? Municipality(string number) => _municipalities.GetValueOrDefault(number);

    public Body? Body(string key) => _bodies.GetValueOrDefault(key);

    public Network? Network(string key) => _networks.GetValueOrDefault(key);

    public IReadOnlyList<Municipality> MunicipalitiesOf(string county) => [.. _municipalitiesOf[county]];

    /// <summary>The bodies that cover a county; of the whole country's network, the national ones.</summary>
    public IReadOnlyList<Body> BodiesOf(string? county) =>
        county is null
            ? [.. Bodies.Where(body => body.Kind is BodyKind.National)]
            : [.. Bodies.Where(body => Today(body.CountyNumbers).Any(covered => covered.Number == county))];

    /// <summary>
    /// The counties of today that carry on what these are or were: a county of today is itself, one that ended is all
    /// its successors, through any number of changes.
    /// </summary>
    public IReadOnlyList<County> Today(IEnumerable<string> numbers) =>
        [.. numbers.SelectMany(TodayOf).Distinct().OrderBy(county => county.Number)];

    /// <summary>All counties that ended and whose content this one shows, the latest first.</summary>
    public IReadOnlyList<EndedCounty> Predecessors(string county) =>
        [
            .. Ended
                .Where(ended => TodayOf(ended.Number).Any(today => today.Number == county))
                .OrderByDescending(ended => ended.ValidTo)
                .ThenBy(ended => ended.Number),
        ];

    private IEnumerable<County> TodayOf(string number)
    {
        if (_counties.TryGetValue(number, out var county))
            return [county];
        return _ended.TryGetValue(number, out var ended)
            ? ended.Successors.SelectMany(TodayOf)
            : throw new InvalidDataException($"No county has or had the number '{number}'.");
    }

    private void Check()
    {
        foreach (var municipality in Municipalities)
            if (!_counties.ContainsKey(municipality.CountyNumber))
                throw new InvalidDataException($"Municipality {municipality.Number} is in no county.");
        foreach (var body in Bodies)
            _ = Today(body.CountyNumbers);
        foreach (var ended in Ended)
            _ = Today([ended.Number]);
    }

    private static County ToCounty(CountyDocument county) =>
        new(
            county.Number,
            county.Name,
            county.OfficialName,
            AreaNames.Ordered(county.OfficialName, county.Names),
            county.SamiAdministrativeArea,
            AreaNames.Form(county.LanguageForm),
            AreaNames.Form(county.MajorityForm),
            county.Population,
            county.PopulationDate,
            county.ValidFrom
        );

    private static EndedCounty ToEnded(EndedCountyDocument county) =>
        new(county.Number, county.Name, county.ValidFrom, county.ValidTo, county.Successors);

    private static Municipality ToMunicipality(MunicipalityDocument municipality) =>
        new(
            municipality.Number,
            municipality.County,
            municipality.Name,
            municipality.Label,
            municipality.OfficialName,
            AreaNames.Ordered(municipality.OfficialName, municipality.Names.Concat(municipality.AddedNames)),
            AreaNames.Form(municipality.LanguageForm),
            municipality.Population,
            municipality.PopulationDate
        );

    private static Body ToBody(BodyDocument body) =>
        new(
            body.Key,
            body.Kind switch
            {
                "statsforvalter" => BodyKind.Statsforvalter,
                "usht" => BodyKind.Usht,
                "ks-region" => BodyKind.KsRegion,
                "county-municipality" => BodyKind.CountyMunicipality,
                "national" => BodyKind.National,
                _ => throw new InvalidDataException($"Unknown kind '{body.Kind}' of body {body.Key}."),
            },
            body.Name,
            body.Counties ?? [],
            body.From,
            body.To
        );

    /// <summary>
    /// Each county has a county municipality, so they follow from the counties. Where the county is one municipality
    /// (Oslo), that one is both.
    /// </summary>
    private Body CountyMunicipality(County county) =>
        new(
            $"fk-{county.Number}",
            BodyKind.CountyMunicipality,
            Municipalities.Count(municipality => municipality.CountyNumber == county.Number) == 1
                ? $"{county.Name} kommune"
                : $"{county.Name} fylkeskommune",
            [county.Number],
            county.ValidFrom,
            null
        );
}
