using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport;

/// <summary>An HTTP request that is no GraphQL request: its status, code and what to do.</summary>
internal sealed class BadRequestException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static BadRequestException Malformed(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, message);

    public static BadRequestException WrongType(string parameter, string wanted) =>
        Malformed($"\"{parameter}\" must be {wanted}.");

    public static BadRequestException TooLarge(int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, ErrorCodes.BodyTooLarge, $"The body is larger than {limit} bytes.");

    public static BadRequestException ContentType() =>
        new(
            StatusCodes.Status415UnsupportedMediaType,
            ErrorCodes.BadRequest,
            "Send the request as application/json in UTF-8."
        );

    public static BadRequestException NotAcceptable() =>
        new(
            StatusCodes.Status406NotAcceptable,
            ErrorCodes.BadRequest,
            "The answer is application/graphql-response+json or application/json; accept one of them."
        );

    public static BadRequestException TooManyOperations(int limit) =>
        new(
            StatusCodes.Status429TooManyRequests,
            ErrorCodes.TooManyOperations,
            $"At most {limit} operations of one client run at once. Wait for one to end."
        );

    public static BadRequestException NotAllowed() =>
        new(
            StatusCodes.Status403Forbidden,
            ErrorCodes.RequestNotAllowed,
            "This request may not run here: the header that the host asks for is missing, or its origin is foreign."
        );
}
