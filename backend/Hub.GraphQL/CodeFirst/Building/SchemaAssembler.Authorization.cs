using System.Reflection;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;
using Microsoft.AspNetCore.Authorization;

namespace Hub.GraphQL.CodeFirst.Building;

internal sealed partial class SchemaAssembler
{
    /// <summary>What the attributes on these members demand together.</summary>
    private Execution.Authorization? Authorization(params ReadOnlySpan<MemberInfo> members)
    {
        var demands = new List<AuthorizeAttribute>();
        foreach (var member in members)
        {
            foreach (var demand in member.GetCustomAttributes<AuthorizeAttribute>())
            {
                demands.Add(demand);
                if (demand.Policy is not null && !_services.IsService(typeof(IAuthorizationService)))
                {
                    _problems.Add(
                        $"{Naming.Member(member)}: the policy \"{demand.Policy}\" needs services.AddAuthorization(…); add it, or demand a scope or role."
                    );
                }
            }
        }
        return Execution.Authorization.Of(demands);
    }

    /// <summary>The property, and where interfaces have it: what one of them demands holds for all that implement it.</summary>
    private static MemberInfo[] Declared(PropertyInfo property) =>
        [
            property,
            .. property
                .DeclaringType!.GetInterfaces()
                .Select(face => face.GetProperty(property.Name))
                .OfType<PropertyInfo>(),
        ];

    /// <summary>A type's own demands hold for each of its fields, also where it stands for an interface or union.</summary>
    private void Authorize()
    {
        foreach (var (clr, type) in _outputs)
        {
            if (type is not ObjectType fields || Authorization([clr, .. clr.GetInterfaces()]) is not { } authorization)
            {
                continue;
            }
            foreach (var field in fields.Fields)
            {
                field.Resolver = AuthorizedField.Around((FieldBinding)field.Resolver!, authorization);
            }
        }
    }
}
