using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Identity.People;
using Hub.Shared.Text;

namespace Hub.Identity.Viewing;

/// <summary>The one who asks, and the offices they hold today.</summary>
/// <param name="Person">Who is signed in.</param>
/// <param name="Language">The language that the viewer has chosen for pages and mails.</param>
/// <param name="Offices">The offices that count today; none: the viewer sees only what is public.</param>
/// <param name="IsDevelopmentSignIn">True where the hub lets one sign in as anybody, for development only.</param>
public sealed record Viewer(Person Person, Language Language, IReadOnlyList<Office> Offices, bool IsDevelopmentSignIn);
