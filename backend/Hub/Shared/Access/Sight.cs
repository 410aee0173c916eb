namespace Hub.Shared.Access;

/// <summary>
/// What an actor may see, as values that a query takes, so that the load is the permission check:
/// <c>(seesAll or network = any(networks) or (visibility = 'OPEN' and seesOpen))</c>. The fragment is
/// <see cref="TopicsSql"/>; what only members see is <c>(seesAll or network = any(networks))</c>.
/// </summary>
/// <param name="SeesOpen">Holds any office: sees what is open in every network.</param>
/// <param name="SeesAll">A national lead.</param>
/// <param name="Networks">Keys of the networks that the actor is a member of.</param>
public sealed record Sight(bool SeesOpen, bool SeesAll, string[] Networks)
{
    public static Sight Nothing { get; } = new(false, false, []);

    /// <summary>Who looks, where a rule knows a thing's own person; null for nobody.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Keys of the networks that the actor runs.</summary>
    public string[] Facilitated { get; init; } = [];

    /// <summary>Municipality numbers and body keys that the actor registers delegates for.</summary>
    public string[] RegistersFor { get; init; } = [];

    /// <summary>Numbers of the municipalities that the actor is main contact or deputy of.</summary>
    public string[] ContactOf { get; init; } = [];

    /// <summary>Numbers of the municipalities that the actor acts for, by whatever office.</summary>
    public string[] Municipalities { get; init; } = [];

    /// <summary>
    /// SQL over the columns <c>network</c> and <c>visibility</c> of the alias <c>t</c>,
    /// with the parameters @SeesOpen, @SeesAll and @Networks.
    /// </summary>
    public const string TopicsSql = "(@SeesAll or t.network = any(@Networks) or (t.visibility = 'OPEN' and @SeesOpen))";

    /// <summary>SQL over the column <c>network</c> of the alias <c>t</c>: members only.</summary>
    public const string MembersSql = "(@SeesAll or t.network = any(@Networks))";

    /// <summary>
    /// SQL over the columns <c>network</c> and <c>person_id</c> of the alias <c>a</c>, a request for access: who asked,
    /// and those who run the network.
    /// </summary>
    public const string RequestsSql = "(@SeesAll or a.network = any(@Facilitated) or a.person_id = @PersonId)";

    /// <summary>SQL over the alias <c>s</c>, a session that is led by whoever asks.</summary>
    public const string HostedSql =
        "(@SeesAll or s.networks && @Facilitated or exists (select from hub_read.session_roles as r "
        + "where r.session_id = s.id and r.person_id = @PersonId and r.role in ('HOST', 'CO_HOST')))";

    /// <summary>SQL over the alias <c>s</c>, a session: everybody with an office takes part, and who leads it.</summary>
    public const string SessionsSql = "(@SeesOpen or " + HostedSql + ")";

    /// <summary>
    /// SQL over the columns <c>status</c> and <c>author_id</c> of the alias <c>q</c>, a question, and its session <c>s</c>:
    /// what was let through, for those who take part; one's own; and all of them for the hosts.
    /// </summary>
    public const string QuestionsSql =
        $"({HostedSql} or ({SessionsSql} and (q.status in ('VISIBLE', 'ANSWERED') or q.author_id = @PersonId)))";

    /// <summary>SQL over the column <c>status</c> of the alias <c>p</c>, a poll, and its session <c>s</c>: drafts are the hosts'.</summary>
    public const string PollsSql = $"({HostedSql} or (p.status <> 'DRAFT' and {SessionsSql}))";

    /// <summary>
    /// SQL over the columns <c>network</c> and <c>room</c> of the alias <c>t</c>, a message: in a network's chat, for its
    /// members; in a session's, for those who take part; in the one behind it, for its hosts.
    /// </summary>
    public const string MessagesSql =
        "(t.network = any(@Networks) or case when t.room is null then @SeesAll else exists (select "
        + "from hub_read.sessions as s where (s.id = t.room and "
        + SessionsSql
        + ") or (s.hosts_room = t.room and "
        + HostedSql
        + ")) end)";

    /// <summary>SQL over the columns <c>networks</c> and <c>hosts</c> of the alias <c>t</c>, a tour: who arranges it.</summary>
    public const string ArrangedToursSql = "(@SeesAll or t.networks && @Facilitated or @PersonId = any(t.hosts))";

    /// <summary>
    /// SQL over the columns <c>person</c> and <c>acting_for</c> of the alias <c>r</c>, a registration, and its tour
    /// <c>t</c>: the delegate, those who register for the same municipality or body, and those who arrange it.
    /// </summary>
    public const string RegistrationsSql =
        "(r.person = @PersonId or r.acting_for = any(@RegistersFor) or " + ArrangedToursSql + ")";

    /// <summary>
    /// SQL over the column <c>networks</c> of the alias <c>d</c>, a tour's draft, and <c>hosts</c> of the alias <c>t</c>, the
    /// tour as it is published: those who run one of its networks, and its hosts.
    /// </summary>
    public const string DraftsSql = "(@SeesAll or d.networks && @Facilitated or @PersonId = any(t.hosts))";

    /// <summary>
    /// SQL over the columns <c>is_public</c>, <c>municipality</c> and <c>network</c> of the alias <c>e</c>, an experience:
    /// anybody once it is published; before and after, its municipality's contacts and those who review; and who has taken
    /// it into use keeps it, with those who run their network.
    /// </summary>
    public const string ExperiencesSql =
        $"(e.is_public or {ExperiencesInsideSql} or exists ("
        + "select from hub_read.adoptions as own where own.experience_id = e.id"
        + " and (own.municipality = any(@ContactOf) or own.network = any(@Facilitated))))";

    /// <summary>SQL over the same: whom an experience's unpublished versions are for.</summary>
    public const string ExperiencesInsideSql =
        "(@SeesAll or e.municipality = any(@ContactOf) or e.network = any(@Facilitated))";

    /// <summary>
    /// SQL over the columns <c>network</c> and <c>municipality</c> of the alias <c>b</c>, what a municipality has arranged
    /// with those who run the network: the two of them.
    /// </summary>
    public const string ArrangedSql = "(@SeesAll or b.network = any(@Facilitated) or b.municipality = any(@ContactOf))";

    /// <summary>
    /// SQL over the columns <c>municipality</c> and <c>is_published</c> of the alias <c>j</c>, a municipality's journey,
    /// with @municipalities: the actor's own and those of the networks they run.
    /// </summary>
    public const string JourneysSql =
        "(@SeesAll or j.municipality = any(@municipalities) or (j.is_published and @SeesOpen))";

    public bool SeesMembersOnly(string network) => SeesAll || Networks.Contains(network);

    public bool Sees(string network, bool isOpen) => SeesMembersOnly(network) || (isOpen && SeesOpen);
}
