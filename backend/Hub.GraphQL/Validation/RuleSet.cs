using System.Reflection;

namespace Hub.GraphQL.Validation;

/// <summary>
/// Rules that are checked together in one walk. Knows which rule overrides what, so that the walk calls only those.
/// </summary>
public sealed class RuleSet
{
    private readonly IReadOnlyList<RuleEntry> entries;

    public RuleSet(params IReadOnlyList<RuleEntry> entries)
    {
        this.entries = entries;
        Operation = Overriding(nameof(ValidationRule.EnterOperation));
        VariableDefinition = Overriding(nameof(ValidationRule.EnterVariableDefinition));
        Fragment = Overriding(nameof(ValidationRule.EnterFragment));
        TypeSystem = Overriding(nameof(ValidationRule.EnterTypeSystem));
        Field = Overriding(nameof(ValidationRule.EnterField));
        FragmentSpread = Overriding(nameof(ValidationRule.EnterFragmentSpread));
        InlineFragment = Overriding(nameof(ValidationRule.EnterInlineFragment));
        Directives = Overriding(nameof(ValidationRule.EnterDirectives));
        Directive = Overriding(nameof(ValidationRule.EnterDirective));
        Input = Overriding(nameof(ValidationRule.EnterInput));
        Object = Overriding(nameof(ValidationRule.EnterObject));
        NamedType = Overriding(nameof(ValidationRule.EnterNamedType));
        Leave = Overriding(nameof(ValidationRule.LeaveDocument));
    }

    /// <summary>The names of the rules, as errors carry them.</summary>
    public IEnumerable<string> Names => entries.Select(entry => entry.Type.Name);

    // Positions of the rules that want each event.
    internal int[] Operation { get; }
    internal int[] VariableDefinition { get; }
    internal int[] Fragment { get; }
    internal int[] TypeSystem { get; }
    internal int[] Field { get; }
    internal int[] FragmentSpread { get; }
    internal int[] InlineFragment { get; }
    internal int[] Directives { get; }
    internal int[] Directive { get; }
    internal int[] Input { get; }
    internal int[] Object { get; }
    internal int[] NamedType { get; }
    internal int[] Leave { get; }

    internal ValidationRule[] Make(ValidationContext context)
    {
        var rules = new ValidationRule[entries.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = entries[i].Make(context);
        }

        return rules;
    }

    private int[] Overriding(string method) =>
        [.. Enumerable.Range(0, entries.Count).Where(i => Overrides(entries[i].Type, method))];

    private static bool Overrides(Type rule, string method) =>
        rule.GetMethod(method, BindingFlags.Public | BindingFlags.Instance)!.DeclaringType != typeof(ValidationRule);
}

/// <summary>A rule and how to make it.</summary>
public sealed record RuleEntry(Type Type, Func<ValidationContext, ValidationRule> Make)
{
    public static RuleEntry Of<T>(Func<ValidationContext, T> make)
        where T : ValidationRule => new(typeof(T), make);
}
