using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Identity.People;
using Hub.Shared.Text;

namespace Hub.Identity.Viewing;

/// <summary>The one who asks, and the offices they hold today.</summary>
public sealed record Viewer(Person Person, Language Language, IReadOnlyList<Office> Offices, bool IsDevelopmentSignIn);
