using Hub.Forum;
using Hub.Forum.Topics;
using static Hub.Tests.Forum.Topics;

namespace Hub.Tests.Forum;

public sealed class ReactTests
{
    private static readonly ReactInput On = new(Reply, ReactionKind.Useful, On: true);
    private static readonly PostReactionGiven IngridGave = new(Reply, Cast.Ingrid.Person(), ReactionKind.Useful, Noon);

    [Fact]
    public void Whoever_may_read_may_react() =>
        Given(Started, OlaReplied).When(state => React.Decide(state, On, Cast.Ingrid, Noon)).Then(IngridGave);

    [Fact]
    public void A_reaction_counts_once_a_person_and_kind()
    {
        Given(Started, OlaReplied, IngridGave)
            .When(state => React.Decide(state, On, Cast.Ingrid, Noon))
            .ThenNothingNew();
        Given(Started, OlaReplied, IngridGave)
            .When(state => React.Decide(state, On with { Kind = ReactionKind.Thanks }, Cast.Ingrid, Noon))
            .Then(IngridGave with { Kind = ReactionKind.Thanks });
    }

    [Fact]
    public void It_is_taken_back_once()
    {
        var back = new PostReactionTakenBack(Reply, Cast.Ingrid.Person(), ReactionKind.Useful, Noon);
        Given(Started, OlaReplied, IngridGave)
            .When(state => React.Decide(state, On with { On = false }, Cast.Ingrid, Noon))
            .Then(back);
        Given(Started, OlaReplied, IngridGave, back)
            .When(state => React.Decide(state, On with { On = false }, Cast.Ingrid, Noon))
            .ThenNothingNew();
    }

    [Fact]
    public void What_one_may_not_see_one_does_not_react_to() =>
        Given(StartedForTheNetwork, OlaReplied)
            .When(state => React.Decide(state, On, Cast.Ingrid, Noon))
            .ThenRefused(new PostNotFound());
}
