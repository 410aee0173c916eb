using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// Makes types of their definitions and extensions. Expects definitions that passed the SDL rules: names that are not
/// known were reported there.
/// </summary>
internal sealed class DefinitionReader
{
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeExtensionNode> extensions;
    private readonly DocumentNode document;

    private DefinitionReader(DocumentNode document, IEnumerable<ScalarType> scalars)
    {
        this.document = document;
        extensions = document.Definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value);
        foreach (var scalar in scalars.Concat(Scalars.Specified))
        {
            types.TryAdd(scalar.Name, scalar);
        }
    }

    /// <summary>The types that a document defines, by name, and the given and specified scalars.</summary>
    public static IReadOnlyDictionary<string, NamedType> ReadTypes(
        DocumentNode document,
        IEnumerable<ScalarType> scalars
    ) => new DefinitionReader(document, scalars).Read();

    /// <summary>A builder with everything that a document defines.</summary>
    public static SchemaBuilder ReadSchema(DocumentNode document, IEnumerable<ScalarType> scalars)
    {
        var reader = new DefinitionReader(document, scalars);
        reader.Read();
        var builder = new SchemaBuilder();
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinitionNode type)
            {
                builder.Add(reader.types[type.Name.Value]);
            }
            else if (definition is DirectiveDefinitionNode directive)
            {
                builder.Add(reader.ReadDirective(directive));
            }
        }

        reader.ReadRoots(builder);
        return builder;
    }

    private Dictionary<string, NamedType> Read()
    {
        var definitions = document.Definitions.OfType<TypeDefinitionNode>().ToList();
        var made = definitions.Where(definition => types.TryAdd(definition.Name.Value, Make(definition))).ToList();
        foreach (var definition in made)
        {
            Fill(types[definition.Name.Value], definition);
        }

        return types;
    }

    private static NamedType Make(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        NamedType type = definition switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name),
            ObjectTypeDefinitionNode => new ObjectType(name),
            InterfaceTypeDefinitionNode => new InterfaceType(name),
            UnionTypeDefinitionNode => new UnionType(name),
            EnumTypeDefinitionNode => new EnumType(name),
            _ => new InputObjectType(name),
        };
        type.Description = definition.Description?.Value;
        type.DefinedAt = definition.Location;
        return type;
    }

    private void Fill(NamedType type, TypeDefinitionNode definition)
    {
        var added = extensions[type.Name].ToList();
        var directives = definition.Directives.AddRange(added.SelectMany(extension => extension.Directives));
        type.Directives = [.. directives.Where(directive => directive.Name.Value is not ("specifiedBy" or "oneOf"))];
        switch (type)
        {
            case ScalarType scalar:
                scalar.SpecifiedByUrl = directives.StringArgument("specifiedBy", "url");
                break;
            case ObjectType objectType:
                var definedObject = (ObjectTypeDefinitionNode)definition;
                var addedObject = added.OfType<ObjectTypeExtensionNode>().ToList();
                Implement(
                    objectType,
                    [.. definedObject.Interfaces, .. addedObject.SelectMany(node => node.Interfaces)]
                );
                AddFields(objectType, [.. definedObject.Fields, .. addedObject.SelectMany(node => node.Fields)]);
                break;
            case InterfaceType interfaceType:
                var definedInterface = (InterfaceTypeDefinitionNode)definition;
                var addedInterface = added.OfType<InterfaceTypeExtensionNode>().ToList();
                Implement(
                    interfaceType,
                    [.. definedInterface.Interfaces, .. addedInterface.SelectMany(node => node.Interfaces)]
                );
                AddFields(
                    interfaceType,
                    [.. definedInterface.Fields, .. addedInterface.SelectMany(node => node.Fields)]
                );
                break;
            case UnionType union:
                var members = ((UnionTypeDefinitionNode)definition).Members;
                foreach (
                    var member in members.Concat(added.OfType<UnionTypeExtensionNode>().SelectMany(u => u.Members))
                )
                {
                    union.Include(Find(member));
                }

                break;
            case EnumType enumType:
                var values = ((EnumTypeDefinitionNode)definition).Values;
                foreach (var value in values.Concat(added.OfType<EnumTypeExtensionNode>().SelectMany(e => e.Values)))
                {
                    enumType.Values.Add(
                        Member(new EnumValue(value.Name.Value), value, value.Description, value.Directives)
                    );
                }

                break;
            case InputObjectType input:
                input.IsOneOf = directives.Any(directive => directive.Name.Value == "oneOf");
                var fields = ((InputObjectTypeDefinitionNode)definition).Fields;
                foreach (
                    var node in fields.Concat(added.OfType<InputObjectTypeExtensionNode>().SelectMany(i => i.Fields))
                )
                {
                    input.Fields.Add(Input(new InputField(node.Name.Value, TypeOf(node.Type)), node));
                }

                break;
        }
    }

    private void Implement(FieldsType type, ImmutableArray<NamedTypeNode> interfaces)
    {
        foreach (var node in interfaces)
        {
            type.Implement(Find(node));
        }
    }

    private void AddFields(FieldsType type, ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (var node in fields)
        {
            var field = new FieldDefinition(node.Name.Value, TypeOf(node.Type));
            field.Arguments.AddRange(node.Arguments.Select(ReadArgument));
            type.Fields.Add(Member(field, node, node.Description, node.Directives));
        }
    }

    private DirectiveDefinition ReadDirective(DirectiveDefinitionNode node)
    {
        var locations = node.Locations.Aggregate(
            DirectiveLocations.None,
            (all, location) => all | DirectiveLocationNames.Parse(location.Value)
        );
        var directive = new DirectiveDefinition(node.Name.Value, locations, node.IsRepeatable);
        directive.Arguments.AddRange(node.Arguments.Select(ReadArgument));
        return Member(directive, node, node.Description, []);
    }

    private ArgumentDefinition ReadArgument(InputValueDefinitionNode node) =>
        Input(new ArgumentDefinition(node.Name.Value, TypeOf(node.Type)), node);

    private static T Input<T>(T input, InputValueDefinitionNode node)
        where T : InputValueDefinition
    {
        input.DefaultLiteral = node.DefaultValue;
        return Member(input, node, node.Description, node.Directives);
    }

    private static T Member<T>(
        T member,
        SyntaxNode node,
        StringValueNode? description,
        ImmutableArray<DirectiveNode> directives
    )
        where T : MemberDefinition
    {
        member.Description = description?.Value;
        member.DefinedAt = node.Location;
        member.Directives = [.. directives.Where(directive => directive.Name.Value != "deprecated")];
        if (directives.Any(directive => directive.Name.Value == "deprecated"))
        {
            member.DeprecationReason =
                directives.StringArgument("deprecated", "reason") ?? SpecifiedDirectives.DefaultDeprecationReason;
        }

        return member;
    }

    private GraphQLType TypeOf(TypeNode node) =>
        node switch
        {
            NonNullTypeNode nonNull => TypeOf(nonNull.Type).NonNull,
            ListTypeNode list => TypeOf(list.Type).List,
            _ => Find((NamedTypeNode)node),
        };

    private NamedType Find(NamedTypeNode node) => types[node.Name.Value];

    // Without a schema definition the roots are the types named Query, Mutation and Subscription.
    private void ReadRoots(SchemaBuilder builder)
    {
        var definition = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        var added = document.Definitions.OfType<SchemaExtensionNode>().ToList();
        builder.Description = definition?.Description?.Value;
        builder.AppliedDirectives = (definition?.Directives ?? []).AddRange(added.SelectMany(node => node.Directives));
        var operations = (definition?.OperationTypes ?? []).AddRange(added.SelectMany(node => node.OperationTypes));
        if (definition is null)
        {
            builder.SetRoot(OperationKind.Query, types.GetValueOrDefault("Query"));
            builder.SetRoot(OperationKind.Mutation, types.GetValueOrDefault("Mutation"));
            builder.SetRoot(OperationKind.Subscription, types.GetValueOrDefault("Subscription"));
        }

        foreach (var operation in operations)
        {
            builder.SetRoot(operation.Operation, Find(operation.Type));
        }
    }
}
