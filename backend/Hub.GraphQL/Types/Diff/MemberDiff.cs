using System.Text.RegularExpressions;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>What changed in a field, an argument, an input field or a directive.</summary>
internal static partial class MemberDiff
{
    public static void CompareField(
        string coordinate,
        FieldDefinition was,
        FieldDefinition now,
        Schema after,
        List<SchemaChange> changes
    )
    {
        if (was.Type.ToString() != now.Type.ToString())
        {
            var promises = IsPromised(was.Type, now.Type, after);
            changes.Add(
                new SchemaChange(
                    coordinate,
                    !promises,
                    promises
                        ? $"answers {now.Type}, which keeps what {was.Type} promised."
                        : $"answered {was.Type} and answers {now.Type}."
                )
            );
        }

        CompareArguments(coordinate, was.Arguments, now.Arguments, changes);
        CompareDeprecation(coordinate, was, now, changes);
    }

    public static void CompareInput(
        string coordinate,
        InputValueDefinition was,
        InputValueDefinition now,
        List<SchemaChange> changes
    )
    {
        if (was.Type.ToString() != now.Type.ToString())
        {
            var accepts = IsAccepted(was.Type, now.Type) || (now.HasDefault && IsAccepted(was.Type, now.Type.Nullable));
            changes.Add(
                new SchemaChange(
                    coordinate,
                    !accepts,
                    accepts ? $"takes {now.Type}, and what {was.Type} took." : $"took {was.Type} and takes {now.Type}."
                )
            );
        }
        else if (was.HasDefault && !now.HasDefault && now.IsRequired)
        {
            changes.Add(new SchemaChange(coordinate, true, "must be given: it has no default any more."));
        }

        if (was.HasDefault && now.HasDefault && Text(was) != Text(now))
        {
            // Documents stay valid, but those who relied on the default get another answer.
            changes.Add(new SchemaChange(coordinate, true, $"the default was {Text(was)} and is {Text(now)}."));
        }

        CompareDeprecation(coordinate, was, now, changes);
    }

    public static void CompareDirective(DirectiveDefinition was, DirectiveDefinition now, List<SchemaChange> changes)
    {
        var coordinate = $"@{was}";
        var lost = was.Locations & ~now.Locations;
        if (lost != DirectiveLocations.None)
        {
            changes.Add(
                new SchemaChange(coordinate, true, $"may no longer stand on {string.Join(", ", lost.Names())}.")
            );
        }

        if (was.IsRepeatable && !now.IsRepeatable)
        {
            changes.Add(new SchemaChange(coordinate, true, "may no longer be repeated."));
        }

        CompareArguments(coordinate, was.Arguments, now.Arguments, changes);
    }

    public static void CompareDeprecation(
        string coordinate,
        MemberDefinition was,
        MemberDefinition now,
        List<SchemaChange> changes
    )
    {
        if (was.IsDeprecated || !now.IsDeprecated)
        {
            return;
        }

        // Those who use it have to know what to use instead, and until when they may wait.
        var isDated = Date().IsMatch(now.DeprecationReason!);
        changes.Add(
            new SchemaChange(
                coordinate,
                !isDated,
                isDated
                    ? $"deprecated: {now.DeprecationReason}"
                    : "deprecated without a reason that names a date (yyyy-mm-dd)."
            )
        );
    }

    private static void CompareArguments(
        string owner,
        NamedList<ArgumentDefinition> was,
        NamedList<ArgumentDefinition> now,
        List<SchemaChange> changes
    ) =>
        SchemaDiff.CompareNamed(
            was,
            now,
            argument => $"{owner}({argument}:)",
            changes,
            "argument",
            argument => argument.IsRequired,
            (old, current) => CompareInput($"{owner}({old}:)", old, current, changes)
        );

    // An answer may become non-null, or a type that is always also the old one.
    private static bool IsPromised(GraphQLType was, GraphQLType now, Schema after) =>
        (was, now) switch
        {
            (NonNullType a, NonNullType b) => IsPromised(a.Of, b.Of, after),
            (NonNullType, _) => false,
            (_, NonNullType b) => IsPromised(was, b.Of, after),
            (ListType a, ListType b) => IsPromised(a.Of, b.Of, after),
            (NamedType a, NamedType b) => a.Name == b.Name
                || (after.Find(a.Name) is { } same && after.IsSubType(same, b)),
            _ => false,
        };

    // An input may become nullable.
    private static bool IsAccepted(GraphQLType was, GraphQLType now) =>
        (was, now) switch
        {
            (NonNullType a, NonNullType b) => IsAccepted(a.Of, b.Of),
            (NonNullType a, _) => IsAccepted(a.Of, now),
            (_, NonNullType) => false,
            (ListType a, ListType b) => IsAccepted(a.Of, b.Of),
            (NamedType a, NamedType b) => a.Name == b.Name,
            _ => false,
        };

    private static string Text(InputValueDefinition input) => Printer.Print(input.DefaultLiteral!);

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
