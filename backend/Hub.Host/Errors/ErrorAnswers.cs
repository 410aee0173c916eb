using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace Hub.Host.Errors;

/// <summary>What a request gets when something of ours went wrong: its status and a number to quote, never the insides.</summary>
public static class ErrorAnswers
{
    public static void AddErrorAnswers(this IServiceCollection services) =>
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = problem =>
            {
                problem.ProblemDetails.Extensions["traceId"] =
                    Activity.Current?.Id ?? problem.HttpContext.TraceIdentifier;
                if (problem.ProblemDetails.Status is StatusCodes.Status500InternalServerError)
                {
                    problem.ProblemDetails.Title = "Something went wrong here, and it has been noted.";
                    problem.ProblemDetails.Detail = "Try again in a moment. If it goes on, quote the traceId.";
                }
            }
        );

    public static void UseErrorAnswers(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                StatusCodeSelector = thrown =>
                    thrown is BadHttpRequestException bad
                        ? bad.StatusCode // a body over the limit is the sender's, not ours
                        : StatusCodes.Status500InternalServerError,
            }
        );
        app.UseStatusCodePages();
    }
}
