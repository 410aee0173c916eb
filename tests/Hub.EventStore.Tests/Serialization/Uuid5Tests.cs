namespace Hub.EventStore.Tests.Serialization;

public sealed class Uuid5Tests
{
    // The example of RFC 9562, appendix A.4.
    [Fact]
    public void A_name_has_the_id_that_the_standard_gives_it() =>
        Assert.Equal(
            Guid.Parse("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
            Uuid5.Create(Guid.Parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com")
        );

    [Fact]
    public void A_long_name_has_one_too() =>
        Assert.NotEqual(Uuid5.Create(Guid.Empty, new string('a', 500)), Uuid5.Create(Guid.Empty, new string('b', 500)));
}
