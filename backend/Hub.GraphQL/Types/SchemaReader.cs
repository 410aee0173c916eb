using Hub.GraphQL.Language;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Types;

/// <summary>Reads a type system document (SDL) into a schema.</summary>
public static class SchemaReader
{
    /// <param name="sdl">Definitions and extensions of types.</param>
    /// <param name="scalars">Scalars that the document names and that shall coerce; others take and give any JSON.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not GraphQL.</exception>
    /// <exception cref="SchemaException">What breaks the specification's rules, all of it.</exception>
    public static Schema Read(SourceText sdl, params IEnumerable<ScalarType> scalars)
    {
        var document = Parser.ParseDocument(sdl, ParserOptions.Trusted);
        var errors = DocumentValidator.ValidateSdl(document);
        return errors.Count > 0
            ? throw new SchemaException(errors)
            : DefinitionReader.ReadSchema(document, scalars).Build();
    }
}
