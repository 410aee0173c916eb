using System.Globalization;
using System.Text;
using Hub.GraphQL.Language;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Validation;

/// <summary>https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</summary>
public sealed class MergeRuleTests
{
    [Theory]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { otherName: name otherName: name } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData(
        "{ findDog(searchBy: { name: \"a\", owner: \"b\" }) { name } findDog(searchBy: { owner: \"b\", name: \"a\" }) { name } }"
    )]
    [InlineData("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }")]
    [InlineData(
        "{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }"
    )]
    [InlineData("{ dog { owner { name } owner { pets { name } } } }")]
    public void Fields_that_ask_the_same_merge(string document) =>
        Assert.Empty(DocumentValidator.Validate(Pets.Schema, Parser.ParseDocument(document)));

    [Theory]
    [InlineData("{ dog { name: nickname name } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }")]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) isHouseTrained } }")]
    [InlineData("{ pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { x: name } ... on Pet { x: __typename } } }")]
    [InlineData("{ dog { owner { a: name } owner { a: pets { name } } } }")]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { x: name } fragment b on Dog { x: nickname }")]
    [InlineData("{ dog { owner { ...a } } dog { owner { x: pets { name } } } } fragment a on Human { x: name }")]
    [InlineData("{ catOrDog { ... on Dog { a: owner { x: name } } ... on Cat { a: name } } }")]
    public void Fields_that_ask_something_else_conflict(string document)
    {
        var errors = DocumentValidator.Validate(Pets.Schema, Parser.ParseDocument(document));

        var error = Assert.Single(errors, error => error.Rule == "OverlappingFieldsCanBeMerged");
        Assert.Equal(2, error.Locations.Count);
    }

    // The attack: fields of one key, each with the same below, compared pair by pair at every depth.
    [Fact]
    public void Many_overlapping_fields_take_steps_by_their_number_not_by_their_pairs()
    {
        var document = new StringBuilder("{ ");
        for (var i = 0; i < 1_000; i++)
        {
            document.Append("dog { owner { name } } ");
        }

        var errors = Validate(document.Append('}').ToString(), steps: 20_000);

        Assert.Empty(errors);
    }

    // The attack: each fragment spreads the next one twice, so that spreading them all out doubles at each.
    [Fact]
    public void Fragments_that_double_at_every_level_are_seen_once_each()
    {
        var document = new StringBuilder("{ human { ...f0 } } ");
        for (var i = 0; i < 60; i++)
        {
            document.Append(
                CultureInfo.InvariantCulture,
                $"fragment f{i} on Human {{ a: pets {{ ...g{i} }} b: pets {{ ...g{i} }} }} "
            );
            document.Append(
                CultureInfo.InvariantCulture,
                $"fragment g{i} on Dog {{ a: owner {{ ...f{i + 1} }} b: owner {{ ...f{i + 1} }} }} "
            );
        }

        var errors = Validate(document.Append("fragment f60 on Human { name }").ToString(), steps: 20_000);

        Assert.Empty(errors);
    }

    [Fact]
    public void A_document_that_takes_more_steps_than_allowed_is_refused()
    {
        var errors = Validate("{ dog { name nickname barkVolume } }", steps: 2);

        Assert.Equal("TOO_COMPLEX", Assert.Single(errors).Code);
    }

    [Fact]
    public void A_fragment_that_spreads_itself_ends()
    {
        var errors = Validate("{ dog { ...a } } fragment a on Dog { owner { pets { ...a } } }", steps: 1_000);

        Assert.Equal("NoFragmentCycles", Assert.Single(errors).Rule);
    }

    private static IReadOnlyList<Hub.GraphQL.Errors.GraphQLError> Validate(string document, int steps) =>
        DocumentValidator.Validate(
            Pets.Schema,
            Parser.ParseDocument(document, new ParserOptions(MaxTokens: null)),
            new ValidationOptions(MaxMergeComparisons: steps)
        );
}
