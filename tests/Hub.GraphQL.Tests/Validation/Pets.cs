using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Validation;

/// <summary>The specification's example schema with what its later examples add.</summary>
internal static class Pets
{
    public static Schema Schema { get; } =
        SchemaReader.Read(
            """
            type Query {
              dog: Dog
              findDog(searchBy: FindDogInput): Dog
              human: Human
              pet: Pet
              catOrDog: CatOrDog
              arguments: Arguments
              booleanList(booleanListArg: [Boolean!]): Boolean
            }
            type Mutation { addPet(pet: PetInput!): Pet addPets(pets: [PetInput!]!): [Pet] }
            type Subscription { newDog: Dog newCat: Cat }
            enum DogCommand { SIT DOWN HEEL }
            type Dog implements Pet {
              name: String!
              nickname: String
              barkVolume: Int
              doesKnowCommand(dogCommand: DogCommand!): Boolean!
              isHouseTrained(atOtherHomes: Boolean): Boolean!
              owner: Human
            }
            interface Sentient { name: String! }
            interface Pet { name: String! }
            type Alien implements Sentient { name: String! homePlanet: String }
            type Human implements Sentient { name: String! pets: [Pet!] }
            enum CatCommand { JUMP }
            type Cat implements Pet {
              name: String!
              nickname: String
              doesKnowCommand(catCommand: CatCommand!): Boolean!
              meowVolume: Int
            }
            union CatOrDog = Cat | Dog
            union DogOrHuman = Dog | Human
            union HumanOrAlien = Human | Alien
            input FindDogInput { name: String owner: String }
            input CatInput { name: String! nickname: String meowVolume: Int }
            input DogInput { name: String! nickname: String barkVolume: Int }
            input PetInput @oneOf { cat: CatInput dog: DogInput }
            type Arguments {
              multipleRequirements(x: Int!, y: Int!): Int!
              booleanArgField(booleanArg: Boolean): Boolean
              floatArgField(floatArg: Float): Float
              intArgField(intArg: Int): Int
              idArgField(idArg: ID): ID
              stringArgField(stringArg: String): String
              nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
              booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
              nonNullBooleanListField(nonNullBooleanList: [Boolean!]!): [Boolean]
              optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
            }
            directive @tag(name: String!) repeatable on FIELD | QUERY
            """
        );

    /// <summary>
    /// Checks what one rule says: the places of each of its errors (<c>1:3 2:5</c>), errors divided by <c>;</c>, in the
    /// order of their first places. Empty: the whole document is valid.
    /// </summary>
    public static void Expect(string rule, string document, string places) =>
        Expect(DocumentValidator.Validate(Schema, Parser.ParseDocument(document)), rule, places);

    public static void Expect(IReadOnlyList<GraphQL.Errors.GraphQLError> errors, string rule, string places)
    {
        var own = errors.Where(error => error.Rule == rule).ToList();
        Assert.Equal(
            places,
            string.Join(
                "; ",
                own.OrderBy(error => error.Locations[0].Line)
                    .ThenBy(error => error.Locations[0].Column)
                    .Select(error => string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}")))
            )
        );
        if (places.Length == 0)
        {
            Assert.Empty(errors);
        }

        Assert.All(own, error => Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.Code));
        Assert.All(own, error => Assert.NotEmpty(error.Message));
    }
}
