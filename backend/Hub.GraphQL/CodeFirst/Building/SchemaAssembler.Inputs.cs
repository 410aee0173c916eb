using System.Reflection;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

internal sealed partial class SchemaAssembler
{
    private ParameterBinding.Argument Argument(ParameterInfo parameter, FieldDefinition field)
    {
        var member = $"{Naming.Member(parameter.Member)}, parameter {parameter.Name}";
        var id = parameter.GetCustomAttribute<IDAttribute>();
        var scalar = id is null ? parameter.GetCustomAttribute<GraphQLTypeAttribute>()?.Name : Scalars.Id.Name;
        var nullness = new Nullness(_nullability.Create(parameter));
        var index = field.Arguments.Count;
        var absent = parameter.HasDefaultValue ? Default(parameter) : null;
        if (InputType(parameter.ParameterType, nullness, member, scalar) is { } type)
        {
            field.Arguments.Add(
                new ArgumentDefinition(
                    parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.Field(parameter.Name!),
                    type
                )
                {
                    Description = _documentation.Of(parameter),
                    DeprecationReason = parameter.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
                    DefaultLiteral = absent is null ? null : Literal(absent, type),
                }
            );
        }
        var idType = id?.Target is { } target ? Naming.Type(target) : null;
        var convert = InputConversion.To(parameter.ParameterType, scalar == Scalars.Id.Name, idType);
        return new ParameterBinding.Argument(index, convert, absent);
    }

    private GraphQLType? InputType(Type clr, Nullness nullness, string member, string? scalar)
    {
        if (Nullable.GetUnderlyingType(clr) is { } value)
        {
            return InputType(value, nullness.Inside(), member, scalar)?.Nullable;
        }
        GraphQLType? type;
        if (ClrTypes.ItemOf(clr) is { } item)
        {
            type = InputType(item, nullness.Item(), member, scalar)?.List;
        }
        else
        {
            type = scalar is null ? Input(clr, member) : Scalar(scalar, member);
        }
        return nullness.IsNullable ? type : type?.NonNull;
    }

    private NamedType? Input(Type clr, string member)
    {
        if (ClrTypes.Scalar(clr) is { } scalar)
        {
            return scalar;
        }
        if (clr.IsEnum)
        {
            return Enumeration(clr);
        }
        if (_inputs.TryGetValue(clr, out var known))
        {
            return known;
        }
        if (!clr.Name.EndsWith("Input", StringComparison.Ordinal) || clr.IsInterface || clr.IsAbstract)
        {
            _problems.Add(
                $"{member}: {clr.Name} is neither a scalar, nor an input (a record whose name ends in Input), nor registered in the services; register it, rename it, or take it from IResolverContext."
            );
            return null;
        }
        var type = new InputObjectType(Naming.Type(clr))
        {
            Description = _documentation.Of(clr),
            IsOneOf = clr.IsDefined(typeof(OneOfAttribute), inherit: false),
        };
        _inputs[clr] = type;
        Named(type, clr);
        _unfinished.Enqueue(() => Fill(type, clr));
        return type;
    }

    private void Fill(InputObjectType type, Type clr)
    {
        var constructor = clr.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        if (constructor is null)
        {
            _problems.Add($"{clr.Name}: an input needs a public constructor; make it a record.");
            return;
        }
        var maker = new InputMaker(constructor);
        foreach (var parameter in constructor.GetParameters())
        {
            var property = clr.GetProperty(parameter.Name!, Instance);
            var absent = parameter.HasDefaultValue ? Default(parameter) : null;
            AddInput(
                type,
                parameter,
                property,
                parameter.ParameterType,
                new(_nullability.Create(parameter)),
                absent,
                maker
            );
        }
        foreach (var property in clr.GetProperties(Instance))
        {
            var isInConstructor = Array.Exists(
                constructor.GetParameters(),
                parameter => parameter.Name == property.Name
            );
            if (
                !isInConstructor
                && property.SetMethod is { IsPublic: true }
                && !property.IsDefined(typeof(GraphQLIgnoreAttribute))
            )
            {
                AddInput(type, null, property, property.PropertyType, new(_nullability.Create(property)), null, maker);
            }
        }
        type.Construct = maker.Make;
        if (type.IsOneOf && type.Fields.Any(field => field.Type is NonNullType || field.HasDefault))
        {
            _problems.Add($"{clr.Name}: every property of a [OneOf] input is nullable and has no default.");
        }
    }

    private void AddInput(
        InputObjectType type,
        ParameterInfo? parameter,
        PropertyInfo? property,
        Type clr,
        Nullness nullness,
        object? absent,
        InputMaker maker
    )
    {
        T? Attribute<T>()
            where T : Attribute => parameter?.GetCustomAttribute<T>() ?? property?.GetCustomAttribute<T>();

        var name = Attribute<GraphQLNameAttribute>()?.Name ?? Naming.Field(parameter?.Name ?? property!.Name);
        var member = $"{type.Name}.{parameter?.Name ?? property!.Name}";
        var id = Attribute<IDAttribute>();
        var scalar = id is null ? Attribute<GraphQLTypeAttribute>()?.Name : Scalars.Id.Name;
        if (InputType(clr, nullness, member, scalar) is not { } input)
        {
            return;
        }
        type.Fields.Add(
            new InputField(name, input)
            {
                Description =
                    (parameter is null ? null : _documentation.Of(parameter))
                    ?? (property is null ? null : _documentation.Of(property)),
                DeprecationReason = Attribute<GraphQLDeprecatedAttribute>()?.Reason,
                DefaultLiteral = absent is null ? null : Literal(absent, input),
            }
        );
        var idType = id?.Target is { } target ? Naming.Type(target) : null;
        var convert = InputConversion.To(clr, scalar == Scalars.Id.Name, idType);
        maker.Add(name, convert, parameter is null ? property : null);
    }

    /// <summary>C# keeps an enum's default as a number.</summary>
    private static object? Default(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var value = parameter.DefaultValue;
        if (value is null or DBNull)
        {
            return null;
        }
        return type.IsEnum ? Enum.ToObject(type, value) : value;
    }

    private static ValueNode Literal(object value, GraphQLType type) =>
        type.Named switch
        {
            EnumType enumeration => new EnumValueNode(default, enumeration.Find(value)!.Name),
            ScalarType scalar => scalar.ToLiteral(value),
            _ => throw new InvalidOperationException($"{type} has no literal for a C# default."),
        };
}
