using Hub.Host.Embedded;

namespace Hub.Host.Tests.Embedded;

public sealed class ProgramChoiceTests
{
    private static readonly PostgresPrograms[] Found = [new("/18", 18), new("/15", 15), new("/14", 14)];

    [Fact]
    public void A_new_cluster_takes_the_newest() => Assert.Equal("/18", ProgramChoice.Fitting(Found, null)?.Folder);

    [Fact]
    public void An_existing_cluster_takes_its_own_major() =>
        Assert.Equal("/15", ProgramChoice.Fitting(Found, 15)?.Folder);

    [Fact]
    public void Another_major_opens_nothing() => Assert.Null(ProgramChoice.Fitting(Found, 16));

    [Fact]
    public void Nothing_older_than_15_makes_a_new_cluster() => Assert.Null(ProgramChoice.Fitting(Found[2..], null));

    [Fact]
    public async Task A_cluster_of_another_major_is_refused_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var here = PostgresPrograms.OfTheSystem()[0];

        var refused = await Assert.ThrowsAsync<Hub.Host.Starting.StartRefused>(() =>
            ProgramChoice.Choose(new(folder.Path), here.Folder, 12, TestContext.Current.CancellationToken)
        );

        Assert.Contains("was made by PostgreSQL 12", refused.Message);
        Assert.Contains($"{here.Major} ({here.Folder})", refused.Message);
        Assert.Contains("apt-get install postgresql-12", refused.Message);
    }
}
