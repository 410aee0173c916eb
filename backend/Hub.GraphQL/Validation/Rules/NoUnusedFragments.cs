using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every fragment is spread by some operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used</remarks>
public sealed class NoUnusedFragments(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            used.UnionWith(Context.Usages.Fragments(operation).Select(fragment => fragment.Name.Value));
        }

        if (Context.Usages.Exceeded)
        {
            Context.Report(
                this,
                Errors.ErrorCodes.TooManyFragments,
                $"The operations visit fragments more than {Context.Options.MaxFragmentVisits} times."
            );
            return;
        }

        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                Report($"Fragment \"{fragment.Name}\" is never used.", fragment.Location);
            }
        }
    }
}
