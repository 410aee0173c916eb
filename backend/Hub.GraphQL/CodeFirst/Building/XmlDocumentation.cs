using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>Descriptions out of the compiler's XML documentation, which lies beside the assembly.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _members = [];

    public string? Of(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: false) is { } given)
        {
            return given.Description;
        }
        return member switch
        {
            Type type => Summary(type.Assembly, "T:" + Id(type)),
            PropertyInfo property => Summary(
                property.Module.Assembly,
                $"P:{Id(property.DeclaringType!)}.{property.Name}"
            )
                ?? Parameter(property.Module.Assembly, "T:" + Id(property.DeclaringType!), property.Name)
                ?? Inherited(property),
            FieldInfo field => Summary(field.Module.Assembly, $"F:{Id(field.DeclaringType!)}.{field.Name}"),
            MethodInfo method => Text(Method(method)?.Element("summary")),
            _ => null,
        };
    }

    public string? Of(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } given)
        {
            return given.Description;
        }
        return parameter.Member switch
        {
            MethodInfo method => Text(Parameter(Method(method), parameter.Name!)),
            ConstructorInfo constructor => Parameter(
                constructor.Module.Assembly,
                "T:" + Id(constructor.DeclaringType!),
                parameter.Name!
            ),
            _ => null,
        };
    }

    /// <summary>What an interface says of a property, its classes need not say again.</summary>
    private string? Inherited(PropertyInfo property) =>
        property
            .DeclaringType!.GetInterfaces()
            .Select(face => face.GetProperty(property.Name))
            .OfType<PropertyInfo>()
            .Select(Of)
            .FirstOrDefault(text => text is not null);

    private string? Summary(Assembly assembly, string id) =>
        Members(assembly).TryGetValue(id, out var member) ? Text(member.Element("summary")) : null;

    private string? Parameter(Assembly assembly, string id, string name) =>
        Members(assembly).TryGetValue(id, out var member) ? Text(Parameter(member, name)) : null;

    private static XElement? Parameter(XElement? member, string name) =>
        member?.Elements("param").FirstOrDefault(parameter => (string?)parameter.Attribute("name") == name);

    /// <summary>By name alone: two fields of one name cannot be, so overloads need no telling apart.</summary>
    private XElement? Method(MethodInfo method)
    {
        var id = $"M:{Id(method.DeclaringType!)}.{method.Name}";
        var members = Members(method.Module.Assembly);
        return members.GetValueOrDefault(id)
            ?? members
                .FirstOrDefault(member =>
                    member.Key.StartsWith(id, StringComparison.Ordinal)
                    && member.Key.Length > id.Length
                    && member.Key[id.Length] is '(' or '`'
                )
                .Value;
    }

    private Dictionary<string, XElement> Members(Assembly assembly)
    {
        if (!_members.TryGetValue(assembly, out var members))
        {
            var file = assembly.IsDynamic ? "" : Path.ChangeExtension(assembly.Location, ".xml");
            _members[assembly] = members = File.Exists(file)
                ? XDocument
                    .Load(file)
                    .Descendants("member")
                    .DistinctBy(member => (string?)member.Attribute("name"))
                    .ToDictionary(member => (string?)member.Attribute("name") ?? "", StringComparer.Ordinal)
                : [];
        }
        return members;
    }

    private static string Id(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName?.Replace('+', '.') ?? type.Name;

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(
                node switch
                {
                    XText plain => plain.Value,
                    XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                    XElement reference when reference.Attribute("cref") is { } target => LastName(target.Value),
                    XElement named when named.Attribute("name") is { } name => name.Value,
                    XElement other => other.Value,
                    _ => "",
                }
            );
        }
        var words = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }

    private static string LastName(string reference)
    {
        var name = reference.Split('(')[0];
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..].Split('`')[0];
    }
}
