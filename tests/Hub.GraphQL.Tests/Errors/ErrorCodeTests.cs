using System.Reflection;
using Hub.GraphQL.Errors;

namespace Hub.GraphQL.Tests.Errors;

public sealed class ErrorCodeTests
{
    private static IReadOnlyList<string> Codes { get; } =
    [
        .. typeof(ErrorCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    [Fact]
    public void Every_code_is_documented_and_none_stands_for_two_things()
    {
        var readme = File.ReadAllText(Repository.File("backend/Hub.GraphQL/README.md"));

        Assert.NotEmpty(Codes);
        Assert.All(Codes, code => Assert.Contains($"`{code}`", readme, StringComparison.Ordinal));
        Assert.Equal(Codes.Distinct(), Codes);
    }

    [Fact]
    public void Every_setting_that_limits_is_documented()
    {
        var readme = File.ReadAllText(Repository.File("backend/Hub.GraphQL/README.md"));
        var settings = typeof(GraphQLLimits).GetProperties().Select(setting => setting.Name);

        Assert.All(settings, setting => Assert.Contains($"`{setting}`", readme, StringComparison.Ordinal));
    }
}
