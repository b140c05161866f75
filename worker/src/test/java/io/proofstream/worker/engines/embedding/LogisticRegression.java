package io.proofstream.worker.engines.embedding;

import java.util.List;
import java.util.Locale;

/// Logistic regression with a ridge, by Newton's method: no randomness, so that the same data gives the
/// same weights.
final class LogisticRegression {

    private static final int STEPS = 12;

    private LogisticRegression() {}

    /// @param positive whether each vector has the property
    /// @param ridge how strongly weights are held near zero; the bias is free
    /// @param balanced whether both classes count alike, however many examples they have
    /// @return the weights, and the bias after them
    static double[] fit(List<float[]> vectors, boolean[] positive, double ridge, boolean balanced) {
        int n = SentenceModel.DIMENSIONS + 1;
        double share = share(positive);
        double[] theta = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            for (int j = 0; j < n; j++) {
                double held = j == n - 1 ? 1e-9 : ridge;
                gradient[j] = held * theta[j];
                hessian[j][j] = held;
            }
            for (int i = 0; i < positive.length; i++) {
                float[] x = vectors.get(i);
                double p = 1 / (1 + Math.exp(-value(theta, x)));
                double weight = balanced ? 0.5 / (positive[i] ? share : 1 - share) : 1;
                double miss = weight * (p - (positive[i] ? 1 : 0));
                double curve = weight * p * (1 - p);
                for (int j = 0; j < n; j++) {
                    double xj = j == n - 1 ? 1 : x[j];
                    gradient[j] += miss * xj;
                    for (int k = 0; k <= j; k++) {
                        hessian[j][k] += curve * xj * (k == n - 1 ? 1 : x[k]);
                    }
                }
            }
            double[] move = solve(hessian, gradient);
            for (int j = 0; j < n; j++) {
                theta[j] -= move[j];
            }
        }
        return theta;
    }

    static double value(double[] theta, float[] x) {
        double sum = theta[x.length];
        for (int j = 0; j < x.length; j++) {
            sum += theta[j] * x[j];
        }
        return sum;
    }

    /// The probe in the form that [Probe#read] takes.
    static String line(String name, double[] theta) {
        StringBuilder line = new StringBuilder(name);
        line.append(String.format(Locale.ROOT, " %.5f", theta[theta.length - 1]));
        for (int j = 0; j < theta.length - 1; j++) {
            line.append(String.format(Locale.ROOT, " %.5f", theta[j]));
        }
        return line.toString();
    }

    private static double share(boolean[] positive) {
        int count = 0;
        for (boolean p : positive) {
            count += p ? 1 : 0;
        }
        return (double) count / positive.length;
    }

    /// Solves `a x = b` for a symmetric positive matrix of which the lower half is given (Cholesky).
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = a[j][k];
                for (int m = 0; m < k; m++) {
                    sum -= a[j][m] * a[k][m];
                }
                a[j][k] = j == k ? Math.sqrt(sum) : sum / a[k][k];
            }
        }
        double[] x = b.clone();
        for (int j = 0; j < n; j++) {
            for (int m = 0; m < j; m++) {
                x[j] -= a[j][m] * x[m];
            }
            x[j] /= a[j][j];
        }
        for (int j = n - 1; j >= 0; j--) {
            for (int m = j + 1; m < n; m++) {
                x[j] -= a[m][j] * x[m];
            }
            x[j] /= a[j][j];
        }
        return x;
    }
}
