using System.Security.Claims;

namespace Hub.GraphQL;

/// <summary>What a resolver may ask about the field it answers; a parameter of this type gets it.</summary>
public interface IResolverContext
{
    /// <summary>The request's services.</summary>
    IServiceProvider Services { get; }

    /// <summary>Who asks; an anonymous principal where nobody is signed in.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Cancelled when the client goes away or the time limit is reached.</summary>
    CancellationToken Cancellation { get; }

    /// <summary>The field's name in the schema.</summary>
    string FieldName { get; }

    /// <summary>Whether the field (a path such as <c>totalCount</c> or <c>nodes.author</c>, below this one) is selected on any type.</summary>
    bool IsSelected(string path);

    /// <summary>In a batched resolver: the result at this index is an error; what is returned there is ignored.</summary>
    void Fail(int index, GraphQLException failure);
}
