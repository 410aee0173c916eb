using Hub.GraphQL.Types;

namespace Hub.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void A_printed_schema_reads_back_into_the_same_text()
    {
        var sdl = File.ReadAllText(Repository.File("backend/schema.graphql"));

        var once = SchemaPrinter.Print(SchemaReader.Read(sdl));

        Assert.Equal(once, SchemaPrinter.Print(SchemaReader.Read(once)));
        Assert.Empty(SchemaDiff.Compare(SchemaReader.Read(sdl), SchemaReader.Read(once)));
    }

    [Fact]
    public void Types_come_by_name_and_members_as_defined()
    {
        var schema = SchemaReader.Read(
            """
            type Query { zebra(b: Int = 1, a: [E!]! = [ONE]): Zebra @deprecated(reason: "Use \"a\"") ant: Z }
            "Striped\nanimal"
            type Zebra implements I { name: String @deprecated }
            interface I { name: String @deprecated }
            union Z @tag = Zebra
            enum E { TWO "the first" ONE }
            input In @oneOf { a: Int b: String }
            scalar S @specifiedBy(url: "https://example.org")
            directive @tag repeatable on UNION | SCALAR
            directive @size(of: In) on FIELD
            extend scalar S @tag
            """
        );

        Assert.Equal(
            """"
            directive @size(of: In) on FIELD

            directive @tag repeatable on SCALAR | UNION

            enum E {
              TWO
              """the first"""
              ONE
            }

            interface I {
              name: String @deprecated
            }

            input In @oneOf {
              a: Int
              b: String
            }

            type Query {
              zebra(b: Int = 1, a: [E!]! = [ONE]): Zebra @deprecated(reason: "Use \"a\"")
              ant: Z
            }

            scalar S @specifiedBy(url: "https://example.org") @tag

            union Z @tag = Zebra

            """
            Striped
            animal
            """
            type Zebra implements I {
              name: String @deprecated
            }

            """",
            SchemaPrinter.Print(schema)
        );
    }
}
