using System.Reflection;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Validation;

/// <summary>A rule that nobody wrote a case for is a rule that nobody knows to work.</summary>
public sealed class RuleCoverageTests
{
    [Fact]
    public void Every_rule_for_documents_has_hand_written_cases_that_pass_and_that_fail() =>
        AreCovered(
            SpecifiedRules.Executable,
            [
                typeof(ArgumentRulesTests),
                typeof(DirectiveRulesTests),
                typeof(FieldRulesTests),
                typeof(FragmentRulesTests),
                typeof(IncrementalRulesTests),
                typeof(MergeRuleTests),
                typeof(OperationRulesTests),
                typeof(ValueRulesTests),
                typeof(VariableRulesTests),
            ]
        );

    [Fact]
    public void Every_rule_for_type_systems_has_hand_written_cases_that_pass_and_that_fail() =>
        AreCovered(SpecifiedRules.TypeSystem, [typeof(TypeSystemRulesTests)]);

    [Fact]
    public void Every_rule_has_a_file_of_its_own()
    {
        var folder = Path.GetDirectoryName(Repository.File("backend/Hub.GraphQL/Validation/Rules/ScalarLeafs.cs"))!;
        var files = Directory.EnumerateFiles(folder, "*.cs").Select(Path.GetFileNameWithoutExtension).Order();

        Assert.Equal(SpecifiedRules.Executable.Names.Union(SpecifiedRules.TypeSystem.Names).Order(), files);
    }

    private static void AreCovered(RuleSet rules, Type[] tests)
    {
        var cases = tests
            .SelectMany(type => type.GetMethods())
            .SelectMany(method =>
                method
                    .GetCustomAttributes<InlineDataAttribute>()
                    .Select(data => RuleAndPlaces(method, [.. data.Data.Select(value => value as string ?? "")]))
            )
            .ToList();

        Assert.Empty(
            rules.Names.Where(rule => !cases.Contains((rule, true))).Select(rule => $"{rule} has no valid case")
        );
        Assert.Empty(
            rules.Names.Where(rule => !cases.Contains((rule, false))).Select(rule => $"{rule} has no invalid case")
        );
    }

    // The merging rule's tests say by their names what they expect.
    private static (string Rule, bool IsValid) RuleAndPlaces(MethodInfo method, string[] data) =>
        data.Length == 3
            ? (data[0], data[2].Length == 0)
            : ("OverlappingFieldsCanBeMerged", !method.Name.Contains("conflict", StringComparison.Ordinal));
}
