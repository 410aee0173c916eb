using Hub.Host.Identity.Browser;

namespace Hub.Tests.Identity;

public sealed class ReturnToTests
{
    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\r\nLocation: https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    [InlineData(" /topic")]
    [InlineData("/sign-in?returnTo=/sign-in")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_that_is_not_a_path_of_ours_leads_to_the_front_page(string? asked)
    {
        Assert.Equal("/", ReturnTo.Safe(asked));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/networks/50?tab=chat#last")]
    [InlineData("/søk?q=æøå")]
    public void A_path_of_ours_is_returned_to(string asked)
    {
        Assert.Equal(asked, ReturnTo.Safe(asked));
    }

    [Fact]
    public void An_address_without_end_leads_to_the_front_page()
    {
        Assert.Equal("/", ReturnTo.Safe("/" + new string('a', 5000)));
    }
}
