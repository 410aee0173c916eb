using Hub.Programmes;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Prizes.Rounds;

/// <summary>What can be said of a round alone. The first thing that does not fit is told, with its place.</summary>
public sealed class PrizeRoundCheck(ProgrammeCatalogue programmes)
{
    public const int MostCriteria = 10;
    public const int HeaviestWeight = 100;
    public const int LongestAbout = 4_000;

    public Refusal? Check(PublishPrizeRoundInput round) =>
        Wrong("year", round.Year is < 2019 or > 2100, "Give a year from 2019 on.")
        ?? Wrong("programme", programmes.Programme(round.Programme) is null, "There is no such programme.")
        ?? Name("name", round.Name)
        ?? About(round.About)
        ?? Days(round)
        ?? Wrong("criteria", round.Criteria.Count is 0 or > MostCriteria, $"Give from one to {MostCriteria} criteria.")
        ?? Wrong(
            "criteria",
            round.Criteria.DistinctBy(one => one.Uuid).Count() < round.Criteria.Count,
            "Two criteria have one id."
        )
        ?? round
            .Criteria.Select((one, i) => Criterion($"criteria[{i}]", one))
            .FirstOrDefault(wrong => wrong is not null);

    private static Refusal? Criterion(string at, PrizeCriterionInput criterion) =>
        Name($"{at}.name", criterion.Name)
        ?? Wrong(
            $"{at}.weight",
            criterion.Weight is < 1 or > HeaviestWeight,
            $"Give a weight from 1 to {HeaviestWeight}."
        );

    private static PrizeRoundInvalid? Days(PublishPrizeRoundInput round) =>
        Wrong("nominateTo", round.NominateTo < round.NominateFrom, "Nomination ends before it begins.")
        ?? Wrong("judgeFrom", round.JudgeFrom <= round.NominateTo, "The jury begins after the last day of nomination.")
        ?? Wrong("judgeTo", round.JudgeTo < round.JudgeFrom, "Judging ends before it begins.")
        ?? Wrong("announceOn", round.AnnounceOn < round.JudgeTo, "It is announced before the jury has judged.")
        ?? Wrong("announceOn", round.AnnounceOn.Year != round.Year, "It is announced in its year.");

    private static Refusal? Name(string at, PrizeNameInput name)
    {
        string?[] given = [name.Nb, name.Nn, name.En];
        return Wrong(at, given.All(string.IsNullOrWhiteSpace), "Give a name, in one language at least.")
            ?? given
                .Where(each => !string.IsNullOrWhiteSpace(each))
                .Select(each => TextLimits.CheckTitle(each!))
                .FirstOrDefault(wrong => wrong is not null);
    }

    private static Refusal? About(string? about) => TextLimits.CheckOptional(about, LongestAbout, "about");

    private static PrizeRoundInvalid? Wrong(string path, bool isWrong, string reason) =>
        isWrong ? new PrizeRoundInvalid(path, reason) : null;
}
